/** A title, a preposition or a comma in its tree in, the words on either side of a standing fact out. */
import { agentsOf } from './clause';
import {
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  headOf,
  isNominal,
  isVerb,
  lemmaOf,
  relationOf,
  type Tree,
} from './tree';

const TITLES = new Set(['nmod:desc', 'compound', 'flat', 'amod']);

/** "New Zealand's Prime Minister John Key": the title hangs on the name that follows. */
const nameAfter = (tree: Tree, title: number): number | undefined => {
  const name = headOf(tree, title);
  return name > title && TITLES.has(relationOf(tree, title)) ? name : undefined;
};

const BESIDE = new Set(['compound', 'amod', 'nmod', 'nmod:desc', 'nmod:unmarked', 'obl:unmarked', 'det']);

/** What stands before a noun without a preposition, with its own such words: "the Turkey-EU talks". */
export const besideOf = (tree: Tree, at: number): readonly number[] =>
  childrenOf(tree, at)
    .filter((child) => child < at && BESIDE.has(relationOf(tree, child)) && casesOf(tree, child).length === 0)
    .flatMap((child) => [child, ...besideOf(tree, child)]);

/** "founder and chairman of X", "X's founder and chairman": one body for both, unless the other has a name of its own. */
const sharedBodies = (tree: Tree, at: number, words: readonly string[]): readonly number[] => {
  const first = baseOf(tree, at) === 'conj' ? headOf(tree, at) : at;
  const others = [first, ...childrenIn(tree, first, 'conj')].filter((other) => other !== at && isNominal(tree, other));
  const owners = at === first ? [] : childrenIn(tree, first, 'nmod:poss');
  return firstOf(
    owners,
    others.flatMap((other) => phrases(tree, other, words)).filter((phrase) => phrase > at),
  );
};

const phrases = (tree: Tree, at: number, words: readonly string[]): readonly number[] =>
  childrenIn(tree, at, 'nmod', 'obl').filter((child) => casesOf(tree, child).some((word) => words.includes(word)));

/** "Minister of Education Stefania Giannini": the parser may hang the phrase on the name. */
const phrasesBetween = (tree: Tree, title: number, name: number, words: readonly string[]): readonly number[] =>
  phrases(tree, name, words).filter((child) => child > title && child < name);

/** What the parser hung elsewhere: on the name that the title precedes, or on the office coordinated with this one. */
export function bodiesOf(tree: Tree, at: number, prepositions: readonly string[]): readonly number[] {
  const name = nameAfter(tree, at);
  const carried = name === undefined ? [] : carriedBy(tree, at, name, prepositions);
  return carried.length > 0 ? carried : sharedBodies(tree, at, prepositions);
}

const carriedBy = (tree: Tree, title: number, name: number, words: readonly string[]): readonly number[] =>
  firstOf(
    childrenIn(tree, name, 'nmod:poss').filter((child) => child < title),
    phrasesBetween(tree, title, name, words),
    besideOf(tree, name).filter((child) => child < title),
    phrases(tree, name, words).filter((child) => child > name),
  );

const firstOf = (...groups: readonly (readonly number[])[]): readonly number[] =>
  groups.find((group) => group.length > 0) ?? [];

/** "one of X's closest allies": the noun's bearer is that of "one". */
export const partOf = (tree: Tree, at: number): number | undefined => {
  const head = headOf(tree, at);
  const counted = baseOf(tree, at) === 'nmod' && casesOf(tree, at).includes('of');
  return counted &&
    ['one', 'two', 'three', 'some', 'several', 'many', 'first', 'last', 'member', 'among'].includes(lemmaOf(tree, head))
    ? head
    : undefined;
};

/** "told counterpart X", "drills with ally X": whoever does what the clause says. */
export function actorsOf(tree: Tree, at: number): readonly number[] {
  let node = headOf(tree, at);
  for (let steps = 0; node >= 0 && !isVerb(tree, node) && steps < 6; steps++) node = headOf(tree, node);
  return node < 0 ? [] : agentsOf(tree, node).filter((agent) => agent < at);
}
