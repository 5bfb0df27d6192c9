/** A deed's word in a tree in, its stance out: done, planned, possible, supposed or asked for, and whether it is denied. */
import type { Stance } from '../../model';
import {
  auxiliariesOf,
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  headOf,
  isInfinitive,
  isVerb,
  lemmaOf,
  markOf,
  relationOf,
  tagOf,
  type Tree,
  uposOf,
} from '../tree/tree';
import { isGerundObject } from '../tree/clause';
import { GOVERNORS, NOUNS, OBJECT_GOVERNORS, type Operator } from './operators';
import { apply, ASSERTED, clauseMark, farther, hasSubject, ownClause, ownPhrase, PLANNED } from './own';

/** The stance of the deed that the word at `at` names, read from the word up to the root. */
export const stanceOf = (tree: Tree, at: number): Stance => {
  let stance = isVerb(tree, at) || hasSubject(tree, at) ? ownClause(tree, at, ASSERTED) : ownPhrase(tree, at, ASSERTED);
  let below = at;
  let settled = false;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const step = climb(tree, below, stance);
    if (step === undefined) return questioned(tree, below, stance);
    stance = settled ? { ...step.stance, negated: stance.negated } : step.stance;
    settled ||= step.settled === true;
    below = step.at;
  }
  return stance;
};

interface Step {
  readonly at: number;
  readonly stance: Stance;
  /** What is above denies something else. */
  readonly settled?: boolean;
}

/** One step up: what the head does to the deed below it; undefined at the root, and where the deed stands as fact whatever is above. */
const climb = (tree: Tree, below: number, stance: Stance): Step | undefined => {
  const at = headOf(tree, below);
  if (at < 0) return undefined;
  switch (baseOf(tree, below)) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return overClause(tree, at, below, stance);
    case 'advcl':
      return overAdverbial(tree, at, below, stance);
    case 'acl':
      return relationOf(tree, below) === 'acl:relcl' ? undefined : overModified(tree, at, below, stance);
    case 'obj':
    case 'nsubj':
      return overObject(tree, at, below, stance);
    case 'nmod':
    case 'compound':
      return overNoun(tree, at, below, stance);
    case 'obl':
      return overPhrase(tree, at, below, stance);
    case 'conj':
      return overConjunct(tree, at, below, stance);
    default:
      return undefined;
  }
};

/** "is expected to visit", "denied that it had", "did not plan to": the governor, then its own clause. */
const overClause = (tree: Tree, at: number, below: number, stance: Stance): Step => {
  const noun = childrenIn(tree, at, 'obj').find((object) => NOUNS.has(lemmaOf(tree, object)));
  const operator = governorOf(tree, at, below);
  const read =
    operator === undefined && noun !== undefined ? overNounObject(tree, noun, stance) : apply(stance, operator);
  return { at, stance: withClauseOf(tree, at, read, operator?.passesNot === true && !isOpen(tree, below)) };
};

/** "did not know if it would pay": it may. */
const isOpen = (tree: Tree, below: number): boolean => {
  const mark = markOf(tree, below);
  return mark === 'if' || mark === 'whether';
};

/** "repeated its demand that X go", "had no plans to go": the clause is the noun's. */
const overNounObject = (tree: Tree, noun: number, stance: Stance): Stance =>
  ownPhrase(tree, noun, apply(unplanned(stance), NOUNS.get(lemmaOf(tree, noun))));

const governorOf = (tree: Tree, at: number, below: number): Operator | undefined => {
  const lemma = lemmaOf(tree, at);
  const infinitive = isInfinitive(tree, below);
  if (infinitive && isRanked(tree, at, below)) return undefined;
  if (lemma === 'go') return tagOf(tree, at) === 'VBG' && infinitive ? GOVERNORS.get('go') : undefined;
  if (lemma === 'tell' && infinitive) return GOVERNORS.get('urge');
  if (lemma === 'warn' && infinitive) return GOVERNORS.get('urge');
  if (lemma === 'have' && infinitive)
    return childrenIn(tree, at, 'advmod').some((child) => lemmaOf(tree, child) === 'yet') ? NOT_YET : undefined;
  if (lemma === 'be' && !infinitive) return undefined;
  if (!infinitive && tagOf(tree, below) !== 'VBG' && SETTLED.has(lemma)) return GOVERNORS.get('say');
  if (lemma === 'lead' || lemma === 'see') return undefined;
  const known = phrasal(tree, at, GOVERNORS);
  return known ?? (infinitive && baseOf(tree, below) === 'xcomp' ? PLANNED : undefined);
};

/** "ruled out sending" is not "ruled"; a particle that the table does not know changes nothing. */
const phrasal = (tree: Tree, at: number, table: ReadonlyMap<string, Operator>): Operator | undefined => {
  const lemma = lemmaOf(tree, at);
  const particle = childrenOf(tree, at).find(
    (child) => tagOf(tree, child) === 'RP' || relationOf(tree, child) === 'compound:prt',
  );
  const together = particle === undefined ? undefined : table.get(`${lemma}-${lemmaOf(tree, particle)}`);
  return together ?? table.get(lemma);
};

const RANKS = new Set(['first', 'second', 'third', 'last', 'only', 'latest', 'next']);
const NEAR = 6;

/** "the first minister to visit" did visit. */
const isRanked = (tree: Tree, at: number, below: number): boolean =>
  Array.from({ length: NEAR }, (_, i) => below - 1 - i).some((word) => word > at && RANKS.has(lemmaOf(tree, word)));

/** "announced that it had left" has left; "announced plans to leave" and "agreed to leave" have not. */
const SETTLED = new Set(['announce', 'agree', 'determine']);

const NOT_YET: Operator = { modality: 'planned', negates: true };

/** The mood and polarity of the clause above, its "not" only where the governor lets it through. */
const withClauseOf = (tree: Tree, at: number, stance: Stance, passesNot: boolean): Stance => {
  if (!isVerb(tree, at) && !hasSubject(tree, at)) return ownPhrase(tree, at, stance);
  const read = ownClause(tree, at, stance);
  return passesNot ? read : { ...read, negated: stance.negated };
};

const PRESUPPOSED = new Set([
  'after',
  'since',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'by',
  'following',
  'whilst',
  'where',
  'that',
  'of',
  'for',
  'with',
]);
const PREVENTED = new Set(['from', 'against']);

/** "after meeting X" happened whatever follows; "before visiting" and "to visit" share the main clause's mood. */
const overAdverbial = (tree: Tree, at: number, below: number, stance: Stance): Step | undefined => {
  const mark = markOf(tree, below) ?? casesOf(tree, below)[0];
  if (isGerundObject(tree, at, below)) return overClause(tree, at, below, stance);
  if (isCutShort(tree, at)) return { at, stance: withClauseOf(tree, at, apply(stance, CUT_SHORT), true) };
  if (mark !== undefined && PREVENTED.has(mark))
    return overClause(tree, at, below, apply(stance, preventionOf(tree, at, below)));
  if (mark === 'to' && GOVERNORS.has(lemmaOf(tree, at))) return overClause(tree, at, below, unplanned(stance));
  if (mark !== undefined && PRESUPPOSED.has(mark)) return undefined;
  if (mark === undefined && isFrontedParticiple(tree, at, below)) return undefined;
  if (mark === 'before') return { at, stance: beforeStance(tree, at, stance) };
  return { at, stance: withClauseOf(tree, at, stance, false) };
};

/** "Born in X, she will lead": what stands in front is so already. */
const isFrontedParticiple = (tree: Tree, at: number, below: number): boolean =>
  below < at && tagOf(tree, below) === 'VBN' && auxiliariesOf(tree, below).length === 0;

const CUT_SHORT: Operator = { modality: 'asserted', negates: true };

/** "stopped short of demanding". */
const isCutShort = (tree: Tree, at: number): boolean =>
  lemmaOf(tree, at) === 'stop' && lemmaOf(tree, at + 1) === 'short';

/** The "to" of "urged X to" is the governor's, not a purpose. */
const unplanned = (stance: Stance): Stance =>
  stance.modality === 'planned' ? { ...stance, modality: 'asserted' } : stance;

/** "stopped X from going" negates already; "warned X against going" says that X may. */
const preventionOf = (tree: Tree, at: number, below: number): Operator | undefined => {
  const known = GOVERNORS.get(lemmaOf(tree, at));
  if (known?.negates === true) return undefined;
  if (markOf(tree, below) === 'from') return { modality: 'asserted', negates: true };
  return FEARED;
};

/** "held talks before visiting" happened; "is holding talks before visiting" is still to come. */
const beforeStance = (tree: Tree, at: number, stance: Stance): Stance => {
  const past = tagOf(tree, at) === 'VBD' || auxiliariesOf(tree, at).some((child) => tagOf(tree, child) === 'VBD');
  return past ? stance : { ...stance, modality: farther(stance.modality, 'planned') };
};

/** "the plan to visit", "fears that X will invade", "attempts to"; "a claim denied by X" is denied. */
const overModified = (tree: Tree, at: number, below: number, stance: Stance): Step | undefined => {
  if (tagOf(tree, below) === 'VBN' && markOf(tree, below) === undefined && auxiliariesOf(tree, below).length === 0)
    return undefined;
  const operator = NOUNS.get(lemmaOf(tree, at));
  if (operator === undefined && childrenIn(tree, at, 'amod').some((child) => RANKS.has(lemmaOf(tree, child))))
    return { at, stance: unplanned(stance) };
  if (operator === undefined) return isInfinitive(tree, below) ? { at, stance } : undefined;
  return { at, stance: ownPhrase(tree, at, apply(unplanned(stance), operator)) };
};

/** "fears an invasion", "cancelled the visit", "talks will be held". */
const overObject = (tree: Tree, at: number, below: number, stance: Stance): Step => {
  if (!isVerb(tree, at)) return { at, stance: withClauseOf(tree, at, stance, GOVERNORS.has(lemmaOf(tree, at))) };
  const active = relationOf(tree, below) === 'nsubj';
  if (!active && isSubjectBelow(tree, at, below)) return { at, stance };
  const given = lemmaOf(tree, at) === 'offer' && UTTERED.has(lemmaOf(tree, below));
  const operator = active || given ? undefined : phrasal(tree, at, OBJECT_GOVERNORS);
  const read = apply(stance, operator);
  return { at, stance: withClauseOf(tree, at, read, !active || isOccurring(tree, at)) };
};

const OCCURRING = new Set(
  'happen occur materialise materialize exist begin start resume proceed ensue follow'.split(' '),
);

/** "talks did not take place", "the visit will not go ahead": what does not occur is not. */
const isOccurring = (tree: Tree, at: number): boolean => {
  const next = lemmaOf(tree, at + 1);
  return (
    OCCURRING.has(lemmaOf(tree, at)) ||
    (lemmaOf(tree, at) === 'take' && next === 'place') ||
    (lemmaOf(tree, at) === 'go' && next === 'ahead')
  );
};

/** "fear a build-up is the prelude": what looks like the object is the subject of the clause after it. */
const isSubjectBelow = (tree: Tree, at: number, below: number): boolean =>
  childrenIn(tree, at, 'ccomp').some(
    (clause) => clause > below && childrenIn(tree, clause, 'nsubj', 'nsubj:pass').length === 0,
  );

/** Offered is done: "offered an apology". */
const UTTERED = new Set([
  'apology',
  'condolence',
  'congratulation',
  'criticism',
  'gratitude',
  'praise',
  'support',
  'sympathy',
  'thanks',
  'tribute',
  'warning',
]);

/** "threats of sanctions", "invasion fears"; any other noun above leaves the deed as it is. */
const overNoun = (tree: Tree, at: number, _below: number, stance: Stance): Step => ({
  at,
  stance: ownPhrase(tree, at, apply(stance, NOUNS.get(lemmaOf(tree, at)))),
});

/** "arrived for talks", "before the visit", "without talks"; after a preposition of time the deed stands for itself. */
const overPhrase = (tree: Tree, at: number, below: number, stance: Stance): Step | undefined => {
  const cases = casesOf(tree, below);
  if (cases[0] === 'against' && CAUTIONS.has(lemmaOf(tree, at)))
    return { at, stance: withClauseOf(tree, at, apply(stance, FEARED), false) };
  if (cases[0] === 'from' && AWAY.has(lemmaOf(tree, at)))
    return { at, stance: withClauseOf(tree, at, apply(stance, FEARED), false) };
  if (cases[0] === 'from' && PREVENTING.has(lemmaOf(tree, at)))
    return { at, stance: withClauseOf(tree, at, apply(stance, { modality: 'asserted', negates: true }), true) };
  const future = cases.includes('for') && MOTION.has(lemmaOf(tree, at));
  if (future) return { at, stance: withClauseOf(tree, at, apply(stance, PLANNED), true) };
  const asked = cases.includes('for') ? GOVERNORS.get(lemmaOf(tree, at)) : undefined;
  if (asked !== undefined && asked.modality !== 'asserted')
    return { at, stance: withClauseOf(tree, at, apply(stance, asked), false) };
  if (cases.includes('against') || cases.includes('of') || cases.includes('about'))
    return { at, stance: apply(stance, WORDS_OF.get(lemmaOf(tree, at))) };
  if (cases.some((word) => TIMES.has(word))) return undefined;
  const settled = isOccasion(tree, at, below, cases);
  return { at, stance: withClauseOf(tree, at, stance, false), settled };
};

/** "failed to mention it at the meeting with X" met X; "refused to take part in the talks" did not. */
const isOccasion = (tree: Tree, at: number, below: number, cases: readonly string[]): boolean =>
  cases.some((word) => word === 'in' || word === 'at') &&
  !PARTAKING.has(lemmaOf(tree, at)) &&
  childrenIn(tree, below, 'det', 'nmod:poss').some((child) => !VAGUE.has(lemmaOf(tree, child)));

const PARTAKING = new Set(
  'agree appear be come engage enter go join participate return show sit speak take'.split(' '),
);
const VAGUE = new Set('a an any no some another'.split(' '));

/** "warned of an attack", "warned against an invasion", "spoke about a visit". */
const WORDS_OF: ReadonlyMap<string, Operator> = new Map([
  ['warn', { modality: 'possible' }],
  ['caution', { modality: 'possible' }],
  ['speak', { modality: 'possible' }],
  ['talk', { modality: 'possible' }],
  ['worry', { modality: 'possible' }],
  ['dream', { modality: 'possible' }],
  ['protect', { modality: 'possible' }],
  ['defend', { modality: 'possible' }],
  ['guard', { modality: 'possible' }],
]);

const MOTION = new Set([
  'arrive',
  'come',
  'go',
  'head',
  'travel',
  'fly',
  'leave',
  'return',
  'gather',
  'meet',
  'prepare',
  'wait',
  'brace',
  'set',
  'due',
  'plan',
  'hope',
  'schedule',
]);

/** "warned X against an invasion": it has not come. */
const FEARED: Operator = { modality: 'possible' };
const CAUTIONS = new Set(['warn', 'caution', 'advise', 'argue', 'counsel', 'decide', 'vote']);

/** "step back from an invasion", "refrain from attacks". */
const AWAY = new Set(['step', 'back', 'refrain', 'desist', 'abstain']);
const PREVENTING = new Set(['stop', 'deter', 'prevent', 'dissuade', 'discourage', 'keep', 'bar', 'ban']);

const TIMES = new Set([
  'after',
  'before',
  'during',
  'since',
  'ahead of',
  'following',
  'ahead',
  'amid',
  'despite',
  'over',
]);

/** A second verb or noun shares what governs the first. */
const overConjunct = (tree: Tree, at: number, below: number, stance: Stance): Step | undefined => {
  if (isVerb(tree, below) && hasSubject(tree, below) && uposOf(tree, below) === 'VERB')
    return markedConjunct(tree, at, stance);
  return above(tree, at, stance);
};

/** With a subject of its own it still hangs under the same "if" or "said that". */
const markedConjunct = (tree: Tree, at: number, stance: Stance): Step | undefined =>
  baseOf(tree, at) === 'ccomp' || baseOf(tree, at) === 'advcl'
    ? above(tree, at, apply(stance, clauseMark(tree, at)))
    : undefined;

/** Passes to what is above the first conjunct, with the first one's mark but not its "not". */
const above = (tree: Tree, at: number, stance: Stance): Step | undefined => {
  const marked = isVerb(tree, at) ? apply(stance, clauseMark(tree, at)) : stance;
  return climb(tree, at, marked) ?? { at, stance: marked };
};

/** In a question nothing is yet so. */
const questioned = (tree: Tree, top: number, stance: Stance): Stance => {
  const asked = headOf(tree, top) < 0 && tree.tokens.at(-1)?.form === '?';
  return asked ? { ...stance, modality: farther(stance.modality, 'possible') } : stance;
};
