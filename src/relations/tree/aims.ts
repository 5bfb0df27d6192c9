/** A deed's word in its tree in; what its purpose demands or opposes, and whom its condition binds, out. */
import { isPassive, patientsOf, phrasesOf, subjectsOf } from './clause';
import {
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  headOf,
  isInfinitive,
  isVerb,
  lemmaOf,
  markOf,
  tagOf,
  type Tree,
} from './tree';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "to demand", "calling for", "to protest", "in protest at", "showing their anger at". */
const DEMANDING = words(`
  agitate appeal ask call campaign chant clamour clamor condemn decry demand denounce deplore express insist lobby march oppose petition press protest push
  rally reject request seek shout show support urge voice want resist`);

/** Nouns that hand on what is wanted or felt: "an end to X's rule", "disapproval of X". */
const CARRYING = words(`
  abolition anger cancellation cessation closure disapproval discontent displeasure dissatisfaction end frustration halt indignation investigation
  objection opposition outrage protest rage recount referendum reform release removal repeal resentment resignation return reversal right stop vote anger
  withdrawal solidarity`);

const CARRIED = ['to', 'for', 'on', 'with', 'at', 'against', 'over', 'about', 'of', 'from'];

/** The things demanded or opposed, with what they hand on to. */
export const aimsOf = (tree: Tree, at: number, host: number | undefined): readonly number[] => {
  const verbs = [at, ...(host === undefined ? [] : [host])].flatMap((word) => purposesOf(tree, word));
  const things = [...verbs.flatMap((verb) => wantedIn(tree, verb)), ...protestPhrases(tree, host ?? at)];
  return things.flatMap((thing) => [thing, ...carriedBy(tree, thing, 0)]);
};

const PURPOSES = new Set(['advcl', 'acl', 'xcomp', 'ccomp', 'conj', 'parataxis', 'obl']);

const purposesOf = (tree: Tree, word: number): readonly number[] =>
  [word, ...childrenIn(tree, word, 'obl', 'obj', 'nmod')]
    .flatMap((from) => childrenOf(tree, from))
    .filter(
      (child) =>
        child > word &&
        isVerb(tree, child) &&
        PURPOSES.has(baseOf(tree, child)) &&
        (isInfinitive(tree, child) || tagOf(tree, child) === 'VBG') &&
        DEMANDING.has(lemmaOf(tree, child)),
    );

const wantedIn = (tree: Tree, verb: number): readonly number[] => [
  ...patientsOf(tree, verb),
  ...['for', 'against', 'on', 'over', 'at'].flatMap((word) => phrasesOf(tree, verb, word)),
  ...strayedFrom(tree, verb),
];

/** "to demand an end to X's rule": the parser may hang "to" on the verb. */
const strayedFrom = (tree: Tree, verb: number): readonly number[] =>
  patientsOf(tree, verb).some((thing) => CARRYING.has(lemmaOf(tree, thing)))
    ? CARRIED.flatMap((word) => phrasesOf(tree, verb, word))
    : [];

/** "in protest at X", "in a protest over X". */
const protestPhrases = (tree: Tree, verb: number): readonly number[] =>
  childrenIn(tree, verb, 'obl')
    .filter((child) => lemmaOf(tree, child) === 'protest' && casesOf(tree, child).includes('in'))
    .flatMap((child) => carriedBy(tree, child, 0));

const carriedBy = (tree: Tree, noun: number, depth: number): readonly number[] => {
  if (depth > 3 || !CARRYING.has(lemmaOf(tree, noun))) return [];
  const inner = CARRIED.flatMap((word) => phrasesOf(tree, noun, word));
  return inner.flatMap((thing) => [thing, ...carriedBy(tree, thing, depth + 1)]);
};

/** "property seized by X", "a bill proposed by X". */
export const makersOf = (tree: Tree, noun: number): readonly number[] =>
  childrenIn(tree, noun, 'acl')
    .filter((verb) => tagOf(tree, verb) === 'VBN' || tagOf(tree, verb) === 'VBD')
    .flatMap((verb) => phrasesOf(tree, verb, 'by'));

const CONDITIONS = new Set(['unless', 'until', 'if']);

/** The clauses that a deed depends on, which the parser may hang on the verb above it. */
export const conditionsOf = (tree: Tree, verb: number): readonly number[] =>
  [verb, ...childrenIn(tree, verb, 'xcomp', 'ccomp', 'advcl'), headOf(tree, verb)]
    .filter((word) => word >= 0)
    .flatMap((word) => childrenIn(tree, word, 'advcl', 'ccomp'))
    .filter((clause) => clause > verb && CONDITIONS.has(markOf(tree, clause) ?? ''));

export const boundBy = (tree: Tree, verb: number): readonly number[] =>
  conditionsOf(tree, verb)
    .filter((clause) => !isPassive(tree, clause))
    .flatMap((clause) => subjectsOf(tree, clause));
