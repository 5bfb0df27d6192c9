/** A node of a tree in, the words and the stretches of text that it covers out. */
import type { Span } from '../../model';
import { childrenOf, type Tree } from '../tree/tree';

/** The node and all below it but for the given branches, in order. */
export function subtree(tree: Tree, at: number, without: readonly number[] = []): number[] {
  const found: number[] = [];
  const waiting = [at];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    waiting.push(...childrenOf(tree, node).filter((child) => !without.includes(child)));
  }
  return found.sort((a, b) => a - b);
}

/** Runs of neighbouring tokens as stretches of text; the indices must be in order. */
export function spansOf(tree: Tree, indices: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  indices.forEach((index, at) => {
    const token = tree.tokens[index];
    const last = spans.at(-1);
    if (!token) return;
    if (last && indices[at - 1] === index - 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  });
  return spans;
}

/** The words of a stretch, with one blank where the text has any space. */
export const wordsOf = (tree: Tree, span: Span): string => {
  const within = tree.tokens.filter((token) => span.start <= token.start && token.end <= span.end);
  return within.map((token, at) => (at > 0 && within[at - 1]!.end < token.start ? ' ' : '') + token.form).join('');
};

export const inOrder = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);
