/** A word in its own clause or phrase in; what its auxiliaries, adverbs, adjectives, mark and "not" make of its stance out. */
import type { Modality, Stance } from '../../model';
import {
  auxiliariesOf,
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaOf,
  markOf,
  relationOf,
  tagOf,
  type Tree,
} from '../tree/tree';
import { ADJECTIVES, ADVERBS, MARKS, MODALS, type Operator, PREPOSITIONS } from './operators';

/** How far from plain fact; of two readings on the way up, the farther one holds. */
const DISTANCE: Readonly<Record<Modality, number>> = {
  asserted: 0,
  planned: 1,
  possible: 2,
  hypothetical: 3,
  requested: 4,
};

export const ASSERTED: Stance = { modality: 'asserted', negated: false };

export const farther = (a: Modality, b: Modality): Modality => (DISTANCE[b] > DISTANCE[a] ? b : a);

export const apply = (stance: Stance, operator: Operator | undefined): Stance =>
  operator === undefined
    ? stance
    : {
        modality: farther(stance.modality, operator.modality),
        negated: operator.negates === true ? !stance.negated : stance.negated,
      };

export const hasSubject = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some((child) => baseOf(tree, child) === 'nsubj' || relationOf(tree, child) === 'cop');

const NEGATIONS = new Set(['not', "n't", 'n’t', 'nt', 'never', 'neither', 'nor', 'no']);

const isNegated = (tree: Tree, at: number): boolean =>
  childrenIn(tree, at, 'advmod', 'det', 'neg', 'cc:preconj').some((child) => NEGATIONS.has(lemmaOf(tree, child))) ||
  longerNot(tree, at);

/** "no longer visits", "no one visits". */
const longerNot = (tree: Tree, at: number): boolean =>
  childrenIn(tree, at, 'advmod').some(
    (child) =>
      (lemmaOf(tree, child) === 'longer' || lemmaOf(tree, child) === 'long') &&
      childrenOf(tree, child).some((inner) => lemmaOf(tree, inner) === 'no'),
  ) ||
  childrenIn(tree, at, 'nsubj', 'nsubj:pass').some(
    (child) =>
      NOBODY.has(lemmaOf(tree, child)) || childrenIn(tree, child, 'det').some((det) => NOBODY.has(lemmaOf(tree, det))),
  );

const NOBODY = new Set(['nobody', 'none', 'nothing', 'no', 'neither']);

const flipIf = (stance: Stance, flip: boolean): Stance => (flip ? { ...stance, negated: !stance.negated } : stance);

/** Auxiliaries, "not", adverbs and the mark of the clause whose head the word is. */
export const ownClause = (tree: Tree, at: number, stance: Stance): Stance => {
  const modal = auxiliariesOf(tree, at).map((child) => MODALS.get(lemmaOf(tree, child)));
  const adverbs = childrenIn(tree, at, 'advmod').map((child) => ADVERBS.get(lemmaOf(tree, child)));
  const operators = [...sharedModals(tree, at, modal), ...adverbs.filter((operator) => operator?.negates !== true)];
  const read = operators.reduce<Stance>(apply, stance);
  return flipIf(apply(read, clauseMark(tree, at)), isNegated(tree, at));
};

/** "will visit Poland and meet troops": a bare second verb shares the first one's auxiliary. */
const sharedModals = (
  tree: Tree,
  at: number,
  own: readonly (Operator | undefined)[],
): readonly (Operator | undefined)[] => {
  if (relationOf(tree, at) !== 'conj' || auxiliariesOf(tree, at).length > 0) return own;
  const head = headOf(tree, at);
  const bare = tagOf(tree, at) === 'VB' || (tagOf(tree, at) !== 'VBD' && tagOf(tree, at) === tagOf(tree, head));
  if (!bare || hasSubject(tree, at)) return own;
  return auxiliariesOf(tree, head).map((child) => MODALS.get(lemmaOf(tree, child)));
};

export const PLANNED: Operator = { modality: 'planned' };

/** "if", "whether"; a bare "to" in a headline or for a purpose is a plan. */
export const clauseMark = (tree: Tree, at: number): Operator | undefined => {
  const mark = markOf(tree, at);
  if (mark !== undefined && MARKS.has(mark)) return MARKS.get(mark);
  if (mark === 'in' && childrenOf(tree, at).some((child) => lemmaOf(tree, child) === 'case')) return MARKS.get('if');
  if (mark === 'without') return { modality: 'asserted', negates: true };
  const relation = baseOf(tree, at);
  const free = relation === 'root' || relation === 'advcl' || relation === 'acl' || relation === 'parataxis';
  return free && isInfinitive(tree, at) ? PLANNED : undefined;
};

/** "a planned visit", "no talks", "any attack", "an alleged plot". */
export const ownPhrase = (tree: Tree, at: number, stance: Stance): Stance => {
  const modifiers = childrenIn(tree, at, 'amod', 'det', 'compound', 'advmod').filter((child) => child < at);
  const read = modifiers
    .map(
      (child) => ADJECTIVES.get(tree.tokens[child]?.form.toLowerCase() ?? '') ?? ADJECTIVES.get(lemmaOf(tree, child)),
    )
    .reduce<Stance>(apply, stance);
  return casesOf(tree, at).map(phraseOperator).reduce<Stance>(apply, read);
};

const phraseOperator = (word: string): Operator | undefined => (word === 'for' ? undefined : PREPOSITIONS.get(word));
