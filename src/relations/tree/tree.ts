/** A sentence's tokens in, its dependency tree out, with the few questions that grammar asks of it. */
import type { ParsedToken } from '../../model';

export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
  /** What each word is to its head; a label that the case words belie is mended. */
  readonly relations: readonly string[];
  /** The relations without their subtypes. */
  readonly bases: readonly string[];
  readonly upos: readonly string[];
  /** Lower case. */
  readonly lemmas: readonly string[];
}

const FINITE = new Set(['VB', 'VBD', 'VBP', 'VBZ']);

const ownLemma = (token: ParsedToken): string => token.lemma.toLowerCase();

/** `lemmaFor` may know a lemma better than the token does; the words of a name are a name's ("Human Rights Watch"). */
export const treeOf = (
  tokens: readonly ParsedToken[],
  lemmaFor: (token: ParsedToken) => string = ownLemma,
  inName: (at: number) => boolean = () => false,
): Tree => {
  const children = childrenByHead(tokens);
  const relations = tokens.map((token, at) => mended(tokens, token, children[at] ?? LEAF, at));
  return {
    tokens,
    children,
    relations,
    bases: relations.map(withoutSubtype),
    upos: tokens.map((token, at) => (isVerbal(token) && inName(at) ? 'PROPN' : uposFrom(token))),
    lemmas: tokens.map(lemmaFor),
  };
};

const LEAF: readonly number[] = [];

/** Most words have none, and share it. */
const childrenByHead = (tokens: readonly ParsedToken[]): readonly (readonly number[])[] => {
  const children = tokens.map((): number[] | undefined => undefined);
  tokens.forEach(({ head }, at) => {
    if (head >= 0 && head < children.length) (children[head] ??= []).push(at);
  });
  return children.map((own) => own ?? LEAF);
};

const isVerbal = ({ upos, xpos }: ParsedToken): boolean => upos === 'VERB' || FINITE.has(xpos);

/** There are as many relations as the grammar names. */
const BASES = new Map<string, string>();

const withoutSubtype = (relation: string): string => {
  const known = BASES.get(relation) ?? relation.replace(/:.*/s, '');
  BASES.set(relation, known);
  return known;
};

/** The two taggings may disagree: a word with a finite verb's tag is a verb, one with a noun's tag no verb. */
const uposFrom = ({ upos, xpos }: ParsedToken): string => {
  if (FINITE.has(xpos) && upos !== 'AUX') return 'VERB';
  return upos === 'VERB' && xpos === 'NN' ? 'NOUN' : upos;
};

/** "step back from an invasion" has no object; "break off relations" has one. */
const mended = (
  tokens: readonly ParsedToken[],
  { deprel, head, upos }: ParsedToken,
  children: readonly number[],
  at: number,
): string => {
  if (deprel !== 'obl' && deprel !== 'obj') return deprel;
  if (deprel === 'obl' && isCounted(tokens, children)) return 'obj';
  const cased = children.some((child) => tokens[child]?.deprel === 'case' && child < at);
  if (deprel === 'obj') return cased ? 'obl' : 'obj';
  const verb = tokens[head]?.upos === 'VERB' && head < at;
  return !cased && verb && upos === 'NOUN' ? 'obj' : 'obl';
};

/** "allow up to 13,000 refugees" has an object. */
const isCounted = (tokens: readonly ParsedToken[], children: readonly number[]): boolean =>
  children.some(
    (child) => tokens[child]?.lemma === 'to' && tokens[child - 1]?.lemma === 'up' && tokens[child + 1]?.upos === 'NUM',
  );

export const childrenOf = (tree: Tree, at: number): readonly number[] => tree.children[at] ?? [];

export const headOf = (tree: Tree, at: number): number => tree.tokens[at]?.head ?? -1;

/** The whole relation: `nsubj:pass`. */
export const relationOf = (tree: Tree, at: number): string => tree.relations[at] ?? '';

/** The relation without its subtype: `nsubj`. */
export const baseOf = (tree: Tree, at: number): string => tree.bases[at] ?? '';

export const lemmaOf = (tree: Tree, at: number): string => tree.lemmas[at] ?? '';

export const tagOf = (tree: Tree, at: number): string => tree.tokens[at]?.xpos ?? '';

export const uposOf = (tree: Tree, at: number): string => tree.upos[at] ?? '';

export const childrenIn = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] => {
  const children = childrenOf(tree, at);
  return children.length === 0 ? children : children.filter((child) => relations.includes(relationOf(tree, child)));
};

export const childIn = (tree: Tree, at: number, ...relations: readonly string[]): number | undefined =>
  childrenOf(tree, at).find((child) => relations.includes(relationOf(tree, child)));

export const hasChild = (tree: Tree, at: number, relation: string, lemmas?: ReadonlySet<string>): boolean =>
  childrenOf(tree, at).some(
    (child) => relationOf(tree, child) === relation && (lemmas === undefined || lemmas.has(lemmaOf(tree, child))),
  );

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'DET', 'ADJ']);

export const isNominal = (tree: Tree, at: number): boolean => NOMINAL.has(uposOf(tree, at));

export const isVerb = (tree: Tree, at: number): boolean => uposOf(tree, at) === 'VERB' || uposOf(tree, at) === 'AUX';

/** A verb, or whatever a copula makes a predicate: "is behind it", "is the leader". */
export const isPredicate = (tree: Tree, at: number): boolean =>
  isVerb(tree, at) || hasChild(tree, at, 'cop') || childrenIn(tree, at, 'nsubj', 'nsubj:pass').length > 0;

/** The word and those coordinated with it: "X, Y and Z". */
export const withConjuncts = (tree: Tree, at: number): readonly number[] =>
  childrenOf(tree, at).length === 0
    ? [at]
    : [
        at,
        ...[at, ...nameParts(tree, at)]
          .flatMap((word) => childrenIn(tree, word, 'conj'))
          .filter((child) => isNominal(tree, child))
          .flatMap((child) => withConjuncts(tree, child)),
      ];

/** "leader X and president Y": Y may hang on the name that the first title bears. */
const nameParts = (tree: Tree, at: number): readonly number[] =>
  tagOf(tree, at) === 'NN'
    ? childrenIn(tree, at, 'flat').filter((child) => child > at && uposOf(tree, child) === 'PROPN')
    : [];

/** The prepositions of a phrase; a fixed pair ("ahead of", "such as") is one of them. */
export const casesOf = (tree: Tree, at: number): readonly string[] => {
  const words = [...childrenOf(tree, at), ...borrowed(tree, at)].filter(
    (child) => CASES.has(baseOf(tree, child)) && child < at,
  );
  const cases = words.map((word) =>
    [word, ...childrenIn(tree, word, 'fixed')].map((part) => lemmaOf(tree, part)).join(' '),
  );
  return cases.length > 1 ? [cases.join(' '), ...cases] : cases;
};

const CASES = new Set(['case', 'mark']);

/** "from neighbouring X": the participle was taken for a clause, and took the preposition. */
const borrowed = (tree: Tree, at: number): readonly number[] =>
  childrenIn(tree, at, 'amod')
    .filter((child) => child < at && tagOf(tree, child) === 'VBG')
    .flatMap((child) => childrenOf(tree, child));

/** The mark of a clause ("if", "to", "before"), or undefined. */
export const markOf = (tree: Tree, at: number): string | undefined => {
  const mark = childrenOf(tree, at).find((child) => relationOf(tree, child) === 'mark');
  return mark === undefined ? undefined : lemmaOf(tree, mark);
};

const AUXILIARIES = new Set(['aux', 'aux:pass', 'cop']);

export const auxiliariesOf = (tree: Tree, at: number): readonly number[] =>
  childrenOf(tree, at).filter((child) => AUXILIARIES.has(relationOf(tree, child)));

/** "to visit", "visit" after a modal: no tense of its own. */
export const isInfinitive = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at).some((child) => relationOf(tree, child) === 'mark' && lemmaOf(tree, child) === 'to') ||
  auxiliariesOf(tree, at).some((child) => lemmaOf(tree, child) === 'to');

/** Climbs from a word to the root; a broken tree (a cycle) ends the climb. */
export const ancestorsOf = (tree: Tree, at: number): readonly number[] => {
  const path: number[] = [];
  for (let head = headOf(tree, at); head >= 0 && path.length < tree.tokens.length; head = headOf(tree, head))
    path.push(head);
  return path;
};
