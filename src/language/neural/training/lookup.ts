/** Row numbers in; the named rows side by side out, and gradients back to the rows. */
import type { Table } from './parameters';
import type { Node, Tape } from './tape';

/** Rows that are not learned. */
export interface FixedTable {
  readonly columns: number;
  readonly data: Float32Array;
}

/** `rows[i]` is the table's row for word i; -1 gives zeros. */
export interface Column {
  readonly table: FixedTable | Table;
  readonly rows: Int32Array;
}

const copyIn = (column: Column, into: Node, offset: number): void => {
  const { columns, data } = column.table;
  column.rows.forEach((row, i) => {
    if (row < 0) return;
    into.value.data.set(data.subarray(row * columns, (row + 1) * columns), i * into.value.columns + offset);
  });
};

const passBack = (table: Table, rows: Int32Array, from: Node, offset: number): void => {
  const { columns, gradient } = table;
  rows.forEach((row, i) => {
    if (row < 0) return;
    const start = i * from.value.columns + offset;
    for (let j = 0; j < columns; j++) gradient[row * columns + j]! += from.gradient.data[start + j]!;
    table.touched.add(row);
  });
};

export const lookUp = (tape: Tape, words: number, columns: readonly Column[]): Node => {
  const width = columns.reduce((sum, { table }) => sum + table.columns, 0);
  const node = tape.node(words, width);
  let offset = 0;
  for (const column of columns) {
    const [{ table, rows }, start] = [column, offset];
    copyIn(column, node, start);
    if ('gradient' in table) tape.onBackward(() => passBack(table, rows, node, start));
    offset += table.columns;
  }
  return node;
};
