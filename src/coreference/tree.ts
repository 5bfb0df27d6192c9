/** Questions about one dependency tree: tokens and an index in, relatives of the token out. */
import type { ParsedToken, Sentence } from '../model';

/** A sentence's tokens with the children of each, worked out once. */
export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
  /** What pathUp, clauseOf and subjectOf have found, by token. */
  readonly paths: (readonly number[])[];
  readonly clauses: number[];
  readonly subjects: number[];
}

export function treeOf(sentence: Sentence<ParsedToken>): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
  });
  return { tokens: sentence.tokens, children, paths: [], clauses: [], subjects: [] };
}

/** The relation without its subtype: `nsubj:pass` is `nsubj`. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The children of a token that hang by one of these relations, subtypes counted as their base unless spelled out. */
export function childrenBy(tree: Tree, i: number, ...relations: readonly string[]): readonly number[] {
  const children = tree.children[i] ?? NONE;
  return children.length === 0 ? NONE : children.filter((c) => isBy(tree.tokens[c]?.deprel ?? '', relations));
}

const NONE: readonly number[] = [];

/** Whether a child hangs by this relation or a subtype of it. */
export function hasChild(tree: Tree, i: number, relation: string): boolean {
  for (const child of tree.children[i] ?? NONE) {
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':')) return true;
  }
  return false;
}

const isBy = (deprel: string, relations: readonly string[]): boolean =>
  relations.includes(deprel) || (deprel.includes(':') && relations.includes(baseRelation(deprel)));

/** The token and everything above it up to the root, at most as many steps as the sentence has tokens. */
export const pathUp = (tree: Tree, i: number): readonly number[] => (tree.paths[i] ??= pathFrom(tree, i));

function pathFrom(tree: Tree, i: number): readonly number[] {
  const path = [i];
  for (let at = tree.tokens[i]?.head ?? -1; at >= 0 && path.length <= tree.tokens.length;) {
    path.push(at);
    at = tree.tokens[at]?.head ?? -1;
  }
  return path;
}

export const isAbove = (tree: Tree, above: number, below: number): boolean =>
  above !== below && pathUp(tree, below).includes(above);

/** From a conjunct to the first of its coordination: in `Boris and Keir put on a front`, `Keir` to `Boris`. */
export function firstConjunct(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; steps < 20; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || baseRelation(token.deprel) !== 'conj' || token.head < 0) return at;
    at = token.head;
  }
  return at;
}

const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj']);

/** The nearest token above (not the token itself) that heads a clause, or -1. */
export const clauseOf = (tree: Tree, i: number): number => (tree.clauses[i] ??= clauseAbove(tree, i));

function clauseAbove(tree: Tree, i: number): number {
  for (const at of pathUp(tree, i).slice(1)) {
    const token = tree.tokens[at];
    if (token === undefined) return -1;
    const verbal = token.upos === 'VERB' || token.upos === 'AUX' || childrenBy(tree, at, 'nsubj', 'cop').length > 0;
    if (verbal && CLAUSAL.has(baseRelation(token.deprel))) return at;
  }
  return -1;
}

/** The clause's subject, its own or (`warned and left`) that of the verb it is joined to; -1 where there is none. */
export const subjectOf = (tree: Tree, verb: number): number => (tree.subjects[verb] ??= subjectFor(tree, verb));

function subjectFor(tree: Tree, verb: number): number {
  const own = childrenBy(tree, verb, 'nsubj')[0];
  if (own !== undefined) return own;
  const token = tree.tokens[verb];
  const base = token === undefined ? '' : baseRelation(token.deprel);
  if (token === undefined || token.head < 0 || (base !== 'conj' && base !== 'xcomp')) return -1;
  return childrenBy(tree, token.head, 'nsubj')[0] ?? -1;
}
