/** "Its chief executive, X" and "the fund's boss, X" whose owner no link names: in, claims on the body that the sentences before speak of, out. */
import type { EntityType } from '../../model';
import { objectTypesOf } from '../compile';
import type { Attempt } from '../match';
import { type Argument, namedAt, type Reading, type SentenceReading } from '../reading';
import { ambassadorTo } from '../predicates/ambassador-to';
import type { Predicate } from '../predicate';
import { fillersOf } from '../tree/roles';
import { baseOf, childrenIn, headOf, lemmaOf, relationOf, tagOf, type Tree, uposOf } from '../tree/tree';
import type { Understood } from './offices';

/** Nouns for one body: "the watchdog's". Without a body of their own they mean one that was named. */
const BODIES = new Set(
  'fund watchdog regulator union party paper newspaper magazine broadcaster bank lender firm company group charity agency club retailer airline carmaker insurer maker brokerage consultancy association organisation organization federation confederation body title'.split(
    ' ',
  ),
);

type Owner = { readonly at: number; readonly noun: string | undefined };

const isUnlinked = (reading: Reading, sentence: SentenceReading, at: number): boolean =>
  namedAt(reading, sentence, at) === undefined;

/** "the fund", "the aid group". */
const isDefinite = (tree: Tree, at: number): boolean => {
  let first = at;
  while (baseOf(tree, first - 1) === 'compound' && uposOf(tree, first - 1) === 'NOUN') first--;
  return lemmaOf(tree, first - 1) === 'the';
};

/** The pronoun or noun that owns the office and names nobody. */
function ownerIn(reading: Reading, sentence: SentenceReading, { trigger }: Attempt): Owner | undefined {
  const [at, ...others] = fillersOf(trigger, 'owner');
  if (at === undefined || others.length > 0 || !isUnlinked(reading, sentence, at)) return undefined;
  const lemma = lemmaOf(sentence.tree, at);
  if (tagOf(sentence.tree, at) === 'PRP$')
    return sentence.tree.tokens[at]?.form.toLowerCase() === 'its' ? { at, noun: undefined } : undefined;
  const isBare = isDefinite(sentence.tree, at);
  return isBare && BODIES.has(lemma) ? { at, noun: lemma } : undefined;
}

/** The bodies that a sentence names before a word, in order; an unnamed one that "its" may mean is undefined. */
function bodiesIn(
  reading: Reading,
  sentence: SentenceReading,
  before: number,
  types: readonly EntityType[],
): readonly (Argument | undefined)[] {
  const heads = new Set(sentence.covering.flat().map(({ head }) => head));
  return [...heads]
    .sort((a, b) => a - b)
    .filter((at) => at < before && uposOf(sentence.tree, at) !== 'PRON' && !isPossessor(sentence.tree, at))
    .flatMap((at) => {
      const named = namedAt(reading, sentence, at);
      if (named !== undefined && named.mention.kind !== 'demonym')
        return types.includes(named.chain.type) ? [{ ...named, at, standing: 'itself' as const }] : [];
      const unnamed = (sentence.covering[at] ?? []).some(
        ({ head, kind, type }) => head === at && kind === 'nominal' && (type === 'organisation' || type === 'country'),
      );
      return unnamed ? [undefined] : [];
    });
}

/** "sells fuel to X's stations": the stations are spoken of, not X. */
const isPossessor = (tree: Tree, at: number): boolean =>
  tagOf(tree, at + 1) === 'POS' || relationOf(tree, at) === 'nmod:poss';

const isSubject = (tree: Tree, at: number): boolean => {
  let node = at;
  while (['flat', 'compound', 'appos'].includes(baseOf(tree, node)) && headOf(tree, node) >= 0)
    node = headOf(tree, node);
  return (
    baseOf(tree, node) === 'nsubj' &&
    (baseOf(tree, headOf(tree, node)) === 'root' || headOf(tree, headOf(tree, node)) < 0)
  );
};

/** "X, which has done this": the sentence stays with it. */
const isDweltOn = (tree: Tree, at: number): boolean =>
  childrenIn(tree, at, 'acl:relcl').some((verb) =>
    childrenIn(tree, verb, 'nsubj').some((word) => lemmaOf(tree, word) === 'which'),
  );

/** The only one, else the one that is the subject. */
function foremost(tree: Tree, found: readonly (Argument | undefined)[]): Argument | undefined {
  const chains = new Set(found.map((one) => one?.chain));
  const [first] = found;
  if (chains.size === 1) return first;
  const subjects = found.filter((one) => one !== undefined && (isSubject(tree, one.at) || isDweltOn(tree, one.at)));
  return subjects.length === 1 && !found.includes(undefined) ? subjects[0] : undefined;
}

const only = (found: readonly (Argument | undefined)[], types: readonly EntityType[]): Argument | undefined => {
  const [first] = found;
  const isOne = new Set(found.map((one) => one?.chain)).size === 1;
  return isOne && first !== undefined && types.includes(first.chain.type) ? first : undefined;
};

const FIRST = 3;
const SAYING = new Set(['say', 'add', 'tell', 'warn', 'insist', 'write', 'argue']);

/** "Its leader said", "said its leader": nothing else has been spoken of since. */
const opens = (tree: Tree, at: number): boolean => at <= FIRST || SAYING.has(lemmaOf(tree, at - 1));

const BACK = 2;

/** Of "its": in the sentence so far, else in the one before. */
function antecedentOf(
  reading: Reading,
  sentence: SentenceReading,
  { at, noun }: Owner,
  types: readonly EntityType[],
): Argument | undefined {
  const here = noun === undefined ? bodiesIn(reading, sentence, at, [...types, 'place']) : [];
  if (here.length > 0) return only(here, types);
  if (noun === undefined && !opens(sentence.tree, at)) return undefined;
  for (let back = 1; back <= (noun === undefined ? 1 : BACK); back++) {
    const before = reading.sentences[sentence.index - back];
    const found = before === undefined ? [] : bodiesIn(reading, before, before.tree.tokens.length, types);
    if (before !== undefined && found.length > 0) return foremost(before.tree, found);
  }
  return undefined;
}

const PRIOR = 0.75;
const REASON = 'the body spoken of just before';

function understood(reading: Reading, sentence: SentenceReading, attempt: Attempt): Understood | undefined {
  const { rule, trigger, subjects } = attempt;
  const [subject, ...others] = subjects;
  const owner = ownerIn(reading, sentence, attempt);
  if (subject?.mention.kind !== 'name' || others.length > 0 || owner === undefined) return undefined;
  const types = objectTypesOf(rule).filter((type) => type === 'organisation' || (type === 'country' && !owner.noun));
  const object = antecedentOf(reading, sentence, owner, types);
  if (object === undefined || object.chain === subject.chain) return undefined;
  const meant = { ...rule, pattern: { ...rule.pattern, prior: PRIOR }, name: `${rule.predicate.name}/understood` };
  return { sentence, proposal: { rule: meant, trigger, subject, object }, reason: REASON };
}

/** Of several rules for one office, the first that fits, and only those of the most specific predicate. */
export function understoodOwners(
  reading: Reading,
  sentence: SentenceReading,
  attempts: readonly Attempt[],
): readonly Understood[] {
  const filled = new Set(
    attempts
      .filter(({ outcome, rule }) => outcome === 'found' && rule.predicate !== ambassadorTo)
      .map(({ trigger }) => trigger.at),
  );
  const open = attempts
    .filter(({ rule, trigger, outcome }) => outcome === 'object' && rule.open.owned && !filled.has(trigger.at))
    .sort((a, b) => b.rule.weight - a.rule.weight);
  const found = new Map<number, Understood>();
  const best = new Map<number, Predicate>();
  for (const attempt of open) {
    const { rule, trigger } = attempt;
    if ((best.get(trigger.at) ?? rule.predicate) !== rule.predicate || found.has(trigger.at)) continue;
    best.set(trigger.at, rule.predicate);
    const one = understood(reading, sentence, attempt);
    if (one !== undefined) found.set(trigger.at, one);
  }
  return [...found.values()];
}
