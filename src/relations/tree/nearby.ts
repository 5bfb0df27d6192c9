/** A finite verb without a subject in its tree in; the noun phrase that stands right before it, whatever the parser hung it on, out. */
import { baseOf, casesOf, headOf, lemmaOf, tagOf, type Tree, uposOf } from './tree';

const FINITE = new Set(['VBZ', 'VBP']);
const SKIPPED = new Set(['ADV', 'AUX', 'PART']);
const CONJUNCTIONS = new Set(['as', 'while', 'after', 'before', 'because', 'since', 'until', 'like']);
const INNER = new Set(['flat', 'compound', 'conj', 'nmod', 'appos', 'amod', 'nummod']);
const PHRASES = new Set(['obl', 'obj', 'nmod', 'root', 'dep', 'parataxis']);

/** "came as X and Y present a front": "as X" was taken for a phrase of its own. */
export const subjectBefore = (tree: Tree, verb: number): number | undefined => {
  if (!FINITE.has(tagOf(tree, verb))) return undefined;
  let at = verb - 1;
  while (SKIPPED.has(uposOf(tree, at))) at--;
  if (uposOf(tree, at) !== 'PROPN') return undefined;
  const top = phraseTop(tree, at);
  return PHRASES.has(baseOf(tree, top)) && introduced(tree, top) ? top : undefined;
};

const phraseTop = (tree: Tree, at: number): number => {
  let top = at;
  while (INNER.has(baseOf(tree, top)) && headOf(tree, top) >= 0 && headOf(tree, top) < at) top = headOf(tree, top);
  return top;
};

const introduced = (tree: Tree, top: number): boolean =>
  casesOf(tree, top).some((word) => CONJUNCTIONS.has(word)) || CONJUNCTIONS.has(lemmaOf(tree, top - 1));
