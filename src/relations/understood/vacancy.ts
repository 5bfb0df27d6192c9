/** The attempts of the rules for offices in; the offices that stand with a person's name and name no body, out. */
import type { Office, OfficeNoun } from '../../knowledge';
import type { Rule } from '../compile';
import type { Attempt } from '../match';
import type { Argument, Reading, SentenceReading } from '../reading';
import { fillersOf, type Trigger } from '../tree/roles';
import { lemmaOf, type Tree, uposOf } from '../tree/tree';
import { modifiersBefore, officeEnd, phraseStart } from '../tree/word-order';

export interface Vacancy {
  readonly sentence: SentenceReading;
  readonly rule: Rule;
  readonly trigger: Trigger;
  readonly bearer: Argument;
  readonly office: OfficeNoun;
}

/** Offices that only a state has, or a state's like. */
const STATE: ReadonlySet<Office> = new Set<Office>([
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'health-minister',
  'trade-minister',
  'energy-minister',
  'economy-minister',
  'education-minister',
  'minister',
  'deputy-minister',
]);

/** "Secretary of State", "minister for energy": the office with what it is an office for. */
function phraseOf({ tree, covering }: SentenceReading, at: number): string {
  let end = officeEnd(tree, at);
  const isPerson = (word: number): boolean => (covering[word] ?? []).some(({ type }) => type === 'person');
  if (lemmaOf(tree, end) === 'of' || lemmaOf(tree, end) === 'for')
    while (end - at < 7 && !isPerson(end) && end < tree.tokens.length && uposOf(tree, end) !== 'PUNCT') end++;
  return tree.tokens
    .slice(phraseStart(tree, at), end)
    .map(({ form }) => form)
    .join(' ')
    .replace(/ - /g, '-');
}

/** What says no more than which holder of the office it is: "the interim president", not "the club president". */
const PLAIN = new Set(
  'prime vice deputy interim acting former then current new outgoing incoming incumbent late ex newly caretaker transitional military civilian first sitting federal mr mrs ms'.split(
    ' ',
  ),
);

const isPlain = (tree: Tree, at: number): boolean =>
  modifiersBefore(tree, at).every((word) => PLAIN.has(lemmaOf(tree, word)) || uposOf(tree, word) === 'ADJ');

const names = (trigger: Trigger): boolean =>
  (['owner', 'at'] as const).some((role) => fillersOf(trigger, role).length > 0) ||
  (lemmaOf(trigger.tree, trigger.at) !== 'minister' &&
    lemmaOf(trigger.tree, trigger.at) !== 'secretary' &&
    (['of', 'for'] as const).some((role) => fillersOf(trigger, role).length > 0));

const CABINET = new Set(['minister', 'secretary']);

/** Nobody's in particular by its own words: no "of the bank", no "the company's". */
const isBare = (trigger: Trigger): boolean =>
  !names(trigger) && (CABINET.has(lemmaOf(trigger.tree, trigger.at)) || isPlain(trigger.tree, trigger.at));

function vacancyOf(reading: Reading, sentence: SentenceReading, attempt: Attempt): Vacancy | undefined {
  const { rule, trigger, subjects } = attempt;
  const [bearer, ...others] = subjects;
  if (bearer === undefined || others.length > 0 || bearer.mention.kind !== 'name' || !isBare(trigger)) return undefined;
  const office = reading.knowledge.officeNoun(phraseOf(sentence, trigger.at));
  const fits = office !== undefined && STATE.has(office.office) && isRuleFor(office, rule);
  return fits ? { sentence, rule, trigger, bearer, office } : undefined;
}

/** A deputy minister is of the government, too. */
const isRuleFor = ({ office, relation }: OfficeNoun, { predicate }: Rule): boolean =>
  predicate.name === (office === 'deputy-minister' ? 'minister_of' : relation);

export function vacanciesIn(
  reading: Reading,
  sentence: SentenceReading,
  attempts: readonly Attempt[],
): readonly Vacancy[] {
  const filled = new Set(attempts.filter(({ proposals }) => proposals.length > 0).map(({ trigger }) => trigger.at));
  return attempts
    .filter(({ rule, trigger, outcome }) => outcome === 'object' && rule.open.ofState && !filled.has(trigger.at))
    .flatMap((attempt) => vacancyOf(reading, sentence, attempt) ?? []);
}
