/** A sentence and the rule index in, proposals out: which predicate, which two mentions, which words say so. */
import { isOfType, type Parties, meets, type Types } from './parties';
import type { Rule, RuleIndex } from './compile';
import { endsAt, groupsAt, isFilled, type Site, siteAt } from './ends';
import type { Condition, Path, Word } from './pattern';
import { type Argument, kindOf, type Reading, type SentenceReading } from './reading';
import { complementsOf, isWhether } from './tree/clause';
import { isApposed } from './tree/joints';
import { fillersOf, type Trigger, triggerAt } from './tree/roles';
import {
  auxiliariesOf,
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  isInfinitive,
  lemmaOf,
  tagOf,
  type Tree,
  uposOf,
} from './tree/tree';

export interface Proposal {
  readonly rule: Rule;
  readonly trigger: Trigger;
  readonly subject: Argument;
  readonly object: Argument;
}

/** How far a rule got with a trigger: what `why-not` shows. */
export type Outcome = 'particle' | 'condition' | 'host' | 'subject' | 'object' | 'found';

export interface Attempt {
  readonly rule: Rule;
  readonly trigger: Trigger;
  readonly outcome: Outcome;
  readonly proposals: readonly Proposal[];
  /** Who would be the subject, where only the object is missing. */
  readonly subjects: readonly Argument[];
}

/** Every rule of every trigger word, and how far it got. */
export const attemptsIn = (reading: Reading, sentence: SentenceReading, index: RuleIndex): readonly Attempt[] =>
  placesIn(reading, sentence, index, () => true).flatMap(({ site, rules }) => rules.map((rule) => attempt(site, rule)));

/** Only of the rules that may give something: both ends, or the subject where the object can be understood. */
export const promisingIn = (reading: Reading, sentence: SentenceReading, index: RuleIndex): readonly Attempt[] =>
  sentence.parties.size === 'none'
    ? []
    : placesIn(reading, sentence, index, (rule) => haveEnds(sentence.parties, rule)).flatMap(({ site, rules }) =>
        rules.filter((rule) => mayHold(site, rule)).map((rule) => attempt(site, rule)),
      );

/** The sentence names what may stand at the rule's ends. */
const haveEnds = (parties: Parties, rule: Rule): boolean => {
  if (!meets(parties, rule.subjects)) return false;
  if (isOpen(rule)) return true;
  return parties.size === 'several' && (meets(parties, rule.objects) || rule.pattern.mutual.length > 0);
};

const isOpen = ({ open }: Rule): boolean => open.owned || open.ofState;

/** The words that it asks for are soonest looked for: most rules end there. */
const mayHold = (site: Site, rule: Rule): boolean => {
  const { pattern, subjects, objects } = rule;
  if (!pattern.where.every((condition) => !('lemmas' in condition) || isSlotRight(site, condition))) return false;
  if (pattern.mutual.some((path) => endsAt(site, path, subjects).length > 1)) return true;
  return (isOpen(rule) || isFilled(site, pattern.object, objects)) && isFilled(site, pattern.subject, subjects);
};

/** A trigger word with the rules that it begins. */
interface Place {
  readonly site: Site;
  readonly rules: readonly Rule[];
}

const placesIn = (
  reading: Reading,
  sentence: SentenceReading,
  index: RuleIndex,
  isWorth: (rule: Rule) => boolean,
): readonly Place[] => {
  const found: Place[] = [];
  const { tree } = sentence;
  for (const [at, lemma] of tree.lemmas.entries()) {
    const known = index.get(lemma);
    if (known === undefined || isInName(sentence, at)) continue;
    for (const word of wordsOf(tree, at)) {
      const rules = known.get(word)?.filter(isWorth) ?? NONE;
      if (rules.length > 0) found.push({ site: siteAt(reading, sentence, triggerAt(tree, at, word)), rules });
    }
  }
  return found;
};

const NONE: readonly Rule[] = [];

/** "Fiona Harker KC": letters after a name say what its bearer is. */
const LETTERS = new Set(['kc', 'qc', 'sc']);

/** The "of" of "Bank of England" and the "President" of a theatre's name say nothing. */
const isInName = ({ covering, tree }: SentenceReading, at: number): boolean =>
  uposOf(tree, at) !== 'VERB' &&
  !LETTERS.has(lemmaOf(tree, at)) &&
  (covering[at] ?? []).some((mention) => mention.kind === 'name' && mention.last - mention.first > 1);

/** "whose party" joins two ends as "X's party" does. */
const WORDS: Readonly<Record<string, readonly Word[]>> = {
  VERB: ['verb'],
  AUX: ['verb'],
  NOUN: ['noun'],
  PROPN: ['noun'],
  ADJ: ['adjective'],
  ADV: ['adjective'],
  ADP: ['preposition'],
  PUNCT: ['mark'],
  PART: ['mark'],
  PRON: ['mark'],
};

const NOMINAL = new Set(['xcomp', 'obj', 'nsubj', 'appos', 'obl', 'nmod', 'conj', 'root']);

/** A word before a name may be a title, and one in a noun's place a noun, whatever the tagger took it for: "ally Belarus", "became chief executive". */
const wordsOf = (tree: Tree, at: number): readonly Word[] => {
  const words = WORDS[uposOf(tree, at)] ?? [];
  const nominal =
    uposOf(tree, at + 1) === 'PROPN' || NOMINAL.has(baseOf(tree, at)) || childrenIn(tree, at, 'det').length > 0;
  return words.includes('adjective') && nominal ? [...words, 'noun'] : words;
};

const attempt = (site: Site, rule: Rule): Attempt => {
  const { trigger } = site;
  const failed = (outcome: Outcome): Attempt => ({ rule, trigger, outcome, proposals: [], subjects: [] });
  if (!hasParticles(trigger.tree, trigger.at, rule.particles) || !hasBefore(trigger.tree, trigger.at, rule.before))
    return failed('particle');
  if (!hostFits(rule, trigger)) return failed('host');
  if (!rule.pattern.where.every((condition) => holds(site, condition))) return failed('condition');
  const mutual = mutualPairs(site, rule);
  if (mutual.length > 0) return { rule, trigger, outcome: 'found', proposals: mutual, subjects: [] };
  return paired(site, rule);
};

const PARTICLES = new Set(['compound:prt', 'compound', 'advmod', 'case', 'mark', 'obl', 'fixed', 'xcomp']);

/** The particle hangs on the verb, or where the parser took it for a preposition, on the phrase after. */
const hasParticles = (tree: Tree, at: number, particles: readonly string[]): boolean =>
  particles.every(
    (particle) =>
      isNextParticle(tree, at + 1, particle) ||
      childrenOf(tree, at).some(
        (child) =>
          child > at &&
          ((lemmaOf(tree, child) === particle && PARTICLES.has(baseOf(tree, child))) ||
            (baseOf(tree, child) === 'obl' && casesOf(tree, child).includes(particle))),
      ),
  );

/** "handed over two men": the parser may hang the particle on what follows. */
const isNextParticle = (tree: Tree, at: number, particle: string): boolean =>
  PARTICLES_ONLY.has(particle) && lemmaOf(tree, at) === particle;

const PARTICLES_ONLY = new Set(['over', 'out', 'off', 'down', 'up', 'back', 'away', 'apart']);

/** "build - up": the parts of a hyphenated word are tokens of their own. */
const hasBefore = (tree: Tree, at: number, parts: readonly string[]): boolean =>
  parts.every((part, i) => {
    const word = at - 2 * (parts.length - i);
    return lemmaOf(tree, word) === part && tree.tokens[word + 1]?.form === '-';
  });

const hostFits = ({ pattern }: Rule, { tree, host }: Trigger): boolean =>
  pattern.hosts === undefined || (host?.doer === 'agent' && pattern.hosts.includes(lemmaOf(tree, host.verb)));

type SlotCondition = Extract<Condition, { readonly slot: Path }>;
type NameCondition = Exclude<
  SlotCondition,
  { readonly lemmas: unknown } | { readonly auxiliaries: unknown } | { readonly filled: unknown }
>;

const holds = (site: Site, condition: Condition): boolean => {
  const { trigger } = site;
  if ('not' in condition) return !holds(site, condition.not);
  if ('complement' in condition) return complementOf(trigger) === condition.complement;
  if ('number' in condition) return tagOf(trigger.tree, trigger.at).endsWith('S') === (condition.number === 'plural');
  if ('preceded' in condition)
    return casesOf(trigger.tree, trigger.at).some((word) => condition.preceded.some((each) => each === word));
  if ('capital' in condition) return isCapital(trigger) === condition.capital;
  if ('apposed' in condition) return isApposed(trigger.tree, trigger.at) === condition.apposed;
  if ('followed' in condition) return condition.followed.some((words) => isFollowed(trigger, words.split(' ')));
  return isSlotRight(site, condition);
};

/** What fills the slot is as the condition wants it. */
const isSlotRight = (site: Site, condition: SlotCondition): boolean => {
  const { tree } = site.trigger;
  if ('lemmas' in condition || 'auxiliaries' in condition || 'filled' in condition) {
    const fillers = fillersOf(site.trigger, condition.slot);
    if ('filled' in condition) return fillers.length > 0 === condition.filled;
    if ('auxiliaries' in condition) return fillers.some((at) => hasAuxiliary(tree, at, condition.auxiliaries));
    return fillers.some((at) => measured(tree, at).some((word) => condition.lemmas.includes(lemmaOf(tree, word))));
  }
  return groupsAt(site, condition.slot).some((group) => group.some((found) => isRight(site, found, condition)));
};

/** The named thing in the slot is as the condition wants it. */
const isRight = ({ reading, sentence }: Site, found: Argument, condition: NameCondition): boolean => {
  if ('forms' in condition) return condition.forms.includes(found.mention.kind);
  if ('named' in condition) return wordsIn(sentence, found).some((word) => condition.named.includes(word));
  if ('types' in condition) return condition.types.includes(found.chain.type);
  return condition.kinds.some((kind) => kind === kindOf(reading, found));
};

const isCapital = ({ tree, at }: Trigger): boolean => /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '');

const wordsIn = ({ tree }: SentenceReading, { mention }: Argument): readonly string[] =>
  tree.tokens.slice(mention.first, mention.last).map(({ form }) => form.toLowerCase());

const isFollowed = ({ tree, at }: Trigger, words: readonly string[]): boolean =>
  words.every((word, index) => lemmaOf(tree, at + 1 + index) === word);

/** "hundreds of troops", "a first deployment of troops": the word and what it is a measure of. */
const measured = (tree: Tree, at: number): readonly number[] => [
  at,
  ...childrenIn(tree, at, 'nmod').filter((child) => casesOf(tree, child)[0] === 'of'),
];

const hasAuxiliary = (tree: Tree, at: number, lemmas: readonly string[]): boolean =>
  auxiliariesOf(tree, at).some((child) => lemmas.includes(lemmaOf(tree, child)));

const complementOf = ({ tree, at }: Trigger): 'infinitive' | 'finite' | 'none' => {
  const verbs = complementsOf(tree, at).filter(
    (verb) => baseOf(tree, verb) !== 'advcl' || isInfinitive(tree, verb) || isWhether(tree, verb),
  );
  if (verbs.some((verb) => isInfinitive(tree, verb))) return 'infinitive';
  return verbs.some((verb) => baseOf(tree, verb) === 'ccomp' || isWhether(tree, verb)) ? 'finite' : 'none';
};

const MOST = 4;

/** "talks between X and Y", "X and Y met": each with each, unless the list is too long to mean that. */
const mutualPairs = (site: Site, rule: Rule): readonly Proposal[] => {
  const { trigger } = site;
  for (const path of rule.pattern.mutual) {
    if (path === 'agent' && withPartner(site, rule)) continue;
    const members = distinct(endsAt(site, path, rule.subjects));
    if (members.length < 2 || members.length > MOST) continue;
    return members.flatMap((subject, i) => members.slice(i + 1).map((object) => ({ rule, trigger, subject, object })));
  }
  return [];
};

/** "X and Y held talks with Z": X and Y are on one side. */
const withPartner = (site: Site, { pattern, objects }: Rule): boolean =>
  isFilled(site, pattern.object, objects) ||
  pattern.object.some((path) => fillersOf(site.trigger, path).some((at) => isNameless(site.sentence, objects, at)));

/** "X and Y met the mayor": a partner without a name is one, too. */
const isNameless = ({ covering }: SentenceReading, types: Types, at: number): boolean =>
  (covering[at] ?? []).some((mention) => mention.head === at && mention.kind === 'nominal' && isOfType(mention, types));

const distinct = (members: readonly Argument[]): readonly Argument[] =>
  members.filter((member, i) => members.findIndex((other) => other.chain === member.chain) === i);

const paired = (site: Site, rule: Rule): Attempt => {
  const { trigger } = site;
  const objects = firstFilled(site, rule.pattern.object, rule.objects);
  const subjects = firstFilled(site, rule.pattern.subject, rule.subjects, objects);
  const proposals = subjects.flatMap((subject) =>
    objects
      .filter(
        (object) =>
          differs(subject, object) &&
          isPlain(rule, subject, object) &&
          !isCrowd(rule, trigger, subject) &&
          !isAudience(rule, object),
      )
      .map((object) => ({ rule, trigger, subject, object })),
  );
  const outcome = subjects.length === 0 ? 'subject' : proposals.length === 0 ? 'object' : 'found';
  return { rule, trigger, outcome, proposals, subjects: outcome === 'object' ? subjects : [] };
};

/** A state's forces may be its ally's ally; a birth and a place are of the thing itself, and so are most offices. */
const isPlain = ({ predicate }: Rule, subject: Argument, object: Argument): boolean =>
  predicate.group !== 'standing' ||
  predicate.subject.includes('country') ||
  (subject.standing === 'itself' && (object.standing === 'itself' || isOfState(predicate, object)));

/** "the Liberal members of X": their party is none. */
const isCrowd = ({ predicate }: Rule, { at }: Trigger, subject: Argument): boolean =>
  predicate.group === 'standing' && subject.standing !== 'itself' && subject.at === at;

/** "spoke to French journalists": not to France. */
const isAudience = ({ predicate }: Rule, object: Argument): boolean =>
  predicate.heardByPeople === false && object.standing === 'people';

const isOfState = ({ throughOfficials }: Rule['predicate'], { standing, chain }: Argument): boolean =>
  throughOfficials === true && standing === 'official' && chain.type === 'country';

const differs = (a: Argument, b: Argument): boolean => a.chain !== b.chain && a.mention.id !== b.mention.id;

/** The first of the alternatives that holds a fitting name other than those already taken. */
const firstFilled = (
  site: Site,
  paths: readonly Path[],
  types: Types,
  taken: readonly Argument[] = [],
): readonly Argument[] => {
  for (const path of paths) {
    const ends = endsAt(site, path, types);
    const found = taken.length === 0 ? ends : ends.filter((end) => taken.some((other) => differs(end, other)));
    if (found.length > 0) return found;
  }
  return [];
};
