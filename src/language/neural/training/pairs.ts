/** Rows and which of them to take in; the rows taken, or added up in pairs, out. */
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

/** Row `rows[i]` of X becomes row i. */
export const takeRows = (tape: Tape, x: Node, rows: Int32Array): Node => {
  const { columns, data } = x.value;
  const taken = tape.node(rows.length, columns);
  rows.forEach((row, i) => taken.value.data.set(data.subarray(row * columns, (row + 1) * columns), i * columns));
  tape.onBackward(() => {
    rows.forEach((row, i) => {
      for (let j = 0; j < columns; j++) x.gradient.data[row * columns + j]! += taken.gradient.data[i * columns + j]!;
    });
  });
  return taken;
};
