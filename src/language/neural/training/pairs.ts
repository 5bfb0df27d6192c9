/** Words as dependents and as heads in; each dependent's row and its head's row added up out. */
import type { Node, Tape } from './tape';

/** `heads[i]` is the row of word i's head; -1 takes `root` instead. */
export const addHeadRows = (tape: Tape, dependents: Node, words: Node, root: Node, heads: Int32Array): Node => {
  const { rows, columns } = dependents.value;
  const sum = tape.node(rows, columns);
  const head = (i: number) => (heads[i]! < 0 ? { node: root, at: 0 } : { node: words, at: heads[i]! * columns });
  for (let i = 0; i < rows; i++) {
    const { node, at } = head(i);
    for (let j = 0; j < columns; j++) {
      sum.value.data[i * columns + j] = dependents.value.data[i * columns + j]! + node.value.data[at + j]!;
    }
  }
  tape.onBackward(() => {
    for (let i = 0; i < rows; i++) {
      const { node, at } = head(i);
      for (let j = 0; j < columns; j++) {
        const g = sum.gradient.data[i * columns + j]!;
        dependents.gradient.data[i * columns + j]! += g;
        node.gradient.data[at + j]! += g;
      }
    }
  });
  return sum;
};
