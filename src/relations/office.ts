/** A noun that names an office in, the office as the text words it out: "deputy foreign minister". */
import type { SentenceReading } from './reading';
import { childrenIn, type Tree } from './tree/tree';

const words = (tree: Tree, at: number, covered: (word: number) => boolean): readonly number[] => [
  ...childrenIn(tree, at, 'compound', 'amod')
    .filter((child) => child < at && !covered(child))
    .flatMap((child) => words(tree, child, covered)),
  at,
];

/** Names beside it ("the French president") are the relation's other end, not part of the office. */
export const officeOf = ({ tree, covering }: SentenceReading, at: number): string => {
  const named = (word: number): boolean =>
    (covering[word] ?? []).some((mention) => mention.kind === 'name' || mention.kind === 'demonym');
  return words(tree, at, named)
    .map((word) => tree.tokens[word]?.form.toLowerCase() ?? '')
    .join(' ')
    .replace(/ - /g, '-');
};
