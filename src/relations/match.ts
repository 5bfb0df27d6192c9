/** A sentence and the rule index in, proposals out: which predicate, which two mentions, which words say so. */
import type { EntityType } from '../model';
import type { Rule, RuleIndex } from './compile';
import type { Condition, Path, Word } from './pattern';
import { type Argument, argumentsAt, kindOf, type Reading, type SentenceReading } from './reading';
import { complementsOf } from './tree/clause';
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

export const attemptsIn = (reading: Reading, sentence: SentenceReading, index: RuleIndex): readonly Attempt[] =>
  sentence.tree.tokens.flatMap((_, at) => {
    const lemma = lemmaOf(sentence.tree, at);
    const words = wordsOf(sentence.tree, at).filter((word) => index.get(word)?.has(lemma) === true);
    if (words.length === 0 || isInName(sentence, at)) return NONE;
    return words.flatMap((word) => {
      const rules = index.get(word)?.get(lemma) ?? [];
      const trigger = triggerAt(sentence.tree, at, word);
      return rules.map((rule) => attempt(reading, sentence, rule, trigger));
    });
  });

const NONE: readonly Attempt[] = [];

/** "Fiona Harker KC": letters after a name say what its bearer is. */
const LETTERS = new Set(['kc', 'qc', 'sc']);

/** The "of" of "Bank of England" and the "President" of a theatre's name say nothing. */
const isInName = ({ covering, tree }: SentenceReading, at: number): boolean =>
  uposOf(tree, at) !== 'VERB' &&
  !LETTERS.has(lemmaOf(tree, at)) &&
  (covering[at] ?? []).some((mention) => mention.kind === 'name' && mention.last - mention.first > 1);

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
};

const NOMINAL = new Set(['xcomp', 'obj', 'nsubj', 'appos', 'obl', 'nmod', 'conj', 'root']);

/** A word before a name may be a title, and one in a noun's place a noun, whatever the tagger took it for: "ally Belarus", "became chief executive". */
const wordsOf = (tree: Tree, at: number): readonly Word[] => {
  const words = WORDS[uposOf(tree, at)] ?? [];
  const nominal = uposOf(tree, at + 1) === 'PROPN' || NOMINAL.has(baseOf(tree, at));
  return words.includes('adjective') && nominal ? [...words, 'noun'] : words;
};

const attempt = (reading: Reading, sentence: SentenceReading, rule: Rule, trigger: Trigger): Attempt => {
  const failed = (outcome: Outcome): Attempt => ({ rule, trigger, outcome, proposals: [], subjects: [] });
  if (!hasParticles(trigger.tree, trigger.at, rule.particles) || !hasBefore(trigger.tree, trigger.at, rule.before))
    return failed('particle');
  if (!hostFits(rule, trigger)) return failed('host');
  if (!rule.pattern.where.every((condition) => holds(reading, sentence, trigger, condition)))
    return failed('condition');
  const mutual = mutualPairs(reading, sentence, rule, trigger);
  if (mutual.length > 0) return { rule, trigger, outcome: 'found', proposals: mutual, subjects: [] };
  return paired(reading, sentence, rule, trigger);
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

const holds = (reading: Reading, sentence: SentenceReading, trigger: Trigger, condition: Condition): boolean => {
  if ('not' in condition) return !holds(reading, sentence, trigger, condition.not);
  if ('complement' in condition) return complementOf(trigger) === condition.complement;
  if ('number' in condition) return tagOf(trigger.tree, trigger.at).endsWith('S') === (condition.number === 'plural');
  if ('capital' in condition) return isCapital(trigger) === condition.capital;
  if ('apposed' in condition) return isApposed(trigger.tree, trigger.at) === condition.apposed;
  if ('followed' in condition) return condition.followed.some((words) => isFollowed(trigger, words.split(' ')));
  const fillers = fillersOf(trigger, condition.slot);
  if ('forms' in condition)
    return fillers.some((at) =>
      standingAt(reading, sentence, condition.slot, at).some((found) => condition.forms.includes(found.mention.kind)),
    );
  if ('named' in condition)
    return fillers.some((at) =>
      standingAt(reading, sentence, condition.slot, at).some((found) =>
        wordsIn(sentence, found).some((word) => condition.named.includes(word)),
      ),
    );
  if ('auxiliaries' in condition) return fillers.some((at) => hasAuxiliary(trigger.tree, at, condition.auxiliaries));
  if ('filled' in condition) return fillers.length > 0 === condition.filled;
  if ('lemmas' in condition)
    return fillers.some((at) =>
      measured(trigger.tree, at).some((word) => condition.lemmas.includes(lemmaOf(trigger.tree, word))),
    );
  const found = fillers.flatMap((at) => standingAt(reading, sentence, condition.slot, at));
  if ('types' in condition) return found.some((argument) => condition.types.includes(typeOf(argument)));
  return found.some((argument) => condition.kinds.some((kind) => kind === kindOf(reading, argument)));
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
  const verbs = complementsOf(tree, at).filter((verb) => baseOf(tree, verb) !== 'advcl' || isInfinitive(tree, verb));
  if (verbs.some((verb) => isInfinitive(tree, verb))) return 'infinitive';
  return verbs.some((verb) => baseOf(tree, verb) === 'ccomp') ? 'finite' : 'none';
};

const typeOf = (argument: Argument): EntityType => argument.chain.type;

const MOST = 4;

/** "talks between X and Y", "X and Y met": each with each, unless the list is too long to mean that. */
const mutualPairs = (
  reading: Reading,
  sentence: SentenceReading,
  rule: Rule,
  trigger: Trigger,
): readonly Proposal[] => {
  for (const path of rule.pattern.mutual) {
    if (path === 'agent' && withPartner(reading, sentence, rule, trigger)) continue;
    const members = distinct(slot(reading, sentence, trigger, path, typesOf(rule, 'subject')));
    if (members.length < 2 || members.length > MOST) continue;
    return members.flatMap((subject, i) => members.slice(i + 1).map((object) => ({ rule, trigger, subject, object })));
  }
  return [];
};

/** "X and Y held talks with Z": X and Y are on one side. */
const withPartner = (reading: Reading, sentence: SentenceReading, rule: Rule, trigger: Trigger): boolean =>
  firstFilled(reading, sentence, trigger, rule.pattern.object, typesOf(rule, 'object')).length > 0;

const distinct = (members: readonly Argument[]): readonly Argument[] =>
  members.filter((member, i) => members.findIndex((other) => other.chain === member.chain) === i);

const paired = (reading: Reading, sentence: SentenceReading, rule: Rule, trigger: Trigger): Attempt => {
  const objects = firstFilled(reading, sentence, trigger, rule.pattern.object, typesOf(rule, 'object'));
  const subjects = firstFilled(reading, sentence, trigger, rule.pattern.subject, typesOf(rule, 'subject'), objects);
  const proposals = subjects.flatMap((subject) =>
    objects
      .filter((object) => differs(subject, object) && isPlain(rule, subject, object))
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

const isOfState = ({ throughOfficials }: Rule['predicate'], { standing, chain }: Argument): boolean =>
  throughOfficials === true && standing === 'official' && chain.type === 'country';

const differs = (a: Argument, b: Argument): boolean => a.chain !== b.chain && a.mention.id !== b.mention.id;

/** The first of the alternatives that holds a fitting name other than those already taken. */
const firstFilled = (
  reading: Reading,
  sentence: SentenceReading,
  trigger: Trigger,
  paths: readonly Path[],
  types: readonly EntityType[],
  taken: readonly Argument[] = [],
): readonly Argument[] => {
  for (const path of paths) {
    const found = slot(reading, sentence, trigger, path, types).filter(
      (argument) => taken.length === 0 || taken.some((other) => differs(argument, other)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

const slot = (
  reading: Reading,
  sentence: SentenceReading,
  trigger: Trigger,
  path: Path,
  types: readonly EntityType[],
): readonly Argument[] =>
  nearestIf(
    path === 'beside',
    fillersOf(trigger, path).map((at) =>
      standingAt(reading, sentence, path, at).filter(
        (argument) =>
          types.includes(typeOf(argument)) ||
          (types.includes('person') && types.includes('country') && actsAsPlace(reading, argument)),
      ),
    ),
  );

/** Of "Crimean Supreme Soviet chairman" the nearest name is the body. */
const nearestIf = (nearest: boolean, groups: readonly (readonly Argument[])[]): readonly Argument[] =>
  nearest ? (groups.find((group) => group.length > 0) ?? []) : groups.flat();

/** The Kremlin, Downing Street and a country's capital act. */
const actsAsPlace = (reading: Reading, argument: Argument): boolean => {
  const kind = kindOf(reading, argument);
  return argument.standing === 'itself' && (kind === 'seat' || kind === 'capital');
};

/** "X and Y of Z": the phrase says something of Y alone, and nothing of Y's officials; so does "the X chief executive". */
const standingAt = (reading: Reading, sentence: SentenceReading, path: Path, at: number): readonly Argument[] =>
  argumentsAt(reading, sentence, at)
    .filter((found) => !isJoined(path) || isAt(found, at))
    .filter((found) => path !== 'beside' || found.standing === 'itself')
    .filter((found) => path !== 'named' || found.at === at || sharesTitle(sentence.tree, at));

/** "presidents X and Y", not "councillors X of A and Y of B". */
const sharesTitle = (tree: Tree, name: number): boolean =>
  tagOf(tree, name - 1) === 'NNS' && !childrenOf(tree, name).some((child) => baseOf(tree, child) === 'nmod');

const isJoined = (path: Path): boolean => path === 'left' || path === 'right';
const isAt = (found: Argument, at: number): boolean =>
  found.at === at && found.standing === 'itself' && found.mention.kind === 'name';

export const typesOf = ({ pattern, predicate }: Rule, end: 'subject' | 'object'): readonly EntityType[] =>
  end === 'subject' ? (pattern.subjectTypes ?? predicate.subject) : (pattern.objectTypes ?? predicate.object);
