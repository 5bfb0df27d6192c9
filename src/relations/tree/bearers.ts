/** A noun that describes somebody in its tree in, the words that name whom it describes out. */
import { agentsOf, patientsOf, subjectsOf } from './clause';
import { partOf } from './standing';
import { baseOf, casesOf, childIn, childrenOf, headOf, lemmaOf, relationOf, uposOf, type Tree } from './tree';

const NAMES = new Set(['flat', 'appos', 'compound']);

/** "the leader, X", "X, the leader", "leader X", "X is the leader", "X as leader", and the noun itself where it is X. */
export const bearersOf = (tree: Tree, at: number): readonly number[] => {
  const head = headOf(tree, at);
  const relation = baseOf(tree, at);
  const beside = childrenOf(tree, at).filter((child) => child > at && NAMES.has(baseOf(tree, child)));
  const above = head > at ? ['compound', 'flat', 'nmod', 'amod', 'appos'] : ['appos', 'flat'];
  const described = above.includes(relation) ? [head] : [];
  const subjects =
    childIn(tree, at, 'cop') !== undefined || childIn(tree, at, 'nsubj') !== undefined ? subjectsOf(tree, at) : [];
  const own = [
    ...beside,
    ...described,
    ...subjects,
    ...predicated(tree, at),
    ...complementBearers(tree, at, relation, head),
  ];
  return [at, ...own, ...(own.length === 0 ? sharedBearers(tree, at) : [])];
};

/** "The chief executive of Y is X". */
const predicated = (tree: Tree, at: number): readonly number[] => {
  const name = headOf(tree, at);
  const said = relationOf(tree, at) === 'nsubj' && name > at && childIn(tree, name, 'cop') !== undefined;
  return said && uposOf(tree, name) === 'PROPN' && casesOf(tree, name).length === 0 ? [name] : [];
};

/** "X, founder and chairman of Y": both are X; "X, one of Y's closest allies": so is the one. */
const sharedBearers = (tree: Tree, at: number): readonly number[] => {
  const first = baseOf(tree, at) === 'conj' ? headOf(tree, at) : partOf(tree, at);
  return first === undefined || first >= at ? [] : bearersOf(tree, first).filter((bearer) => bearer !== first);
};

const BECOMING = new Set([
  'succeed',
  'replace',
  'take',
  'win',
  'become',
  'remain',
  'serve',
  'act',
  'work',
  'stay',
  'continue',
  'resign',
  'retire',
  'return',
  'quit',
]);

/** "stepped down as leader", "joined Y as an analyst". */
const AS_THEIRS = new Set(['step', 'take', 'join', 'leave', 'start', 'begin', 'sign']);

const NAMING = new Set([
  'regard',
  'know',
  'recognise',
  'recognize',
  'swear',
  'install',
  'hire',
  'pick',
  'select',
  'name',
  'appoint',
  'elect',
  'nominate',
  'make',
  'choose',
  'reelect',
  're-elect',
  'proclaim',
]);

/** "X became leader", "X served as leader", "X was named leader", "As leader of Y, X said". */
const complementBearers = (tree: Tree, at: number, relation: string, head: number): readonly number[] => {
  if (!['xcomp', 'obl', 'obj', 'advcl'].includes(relation)) return [];
  if (casesOf(tree, at).includes('as') && at < head) return subjectsOf(tree, head);
  if (NAMING.has(lemmaOf(tree, head))) return patientsOf(tree, head).filter((patient) => patient !== at);
  const asTheirs = casesOf(tree, at).includes('as') && AS_THEIRS.has(lemmaOf(tree, head));
  return asTheirs || BECOMING.has(lemmaOf(tree, head)) ? agentsOf(tree, head) : [];
};
