/** A table as text (one row a line, cells between bars) to rows of trimmed cells. */

const trimmed = (text: string): string => text.trim();

/** Blank lines are skipped; a row with another number of cells than `columns` throws, for it is broken code. */
export function rowsOf(table: string, columns: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const cells = line.split('|').map(trimmed);
    if (cells.length !== columns) throw new Error(`rowsOf: ${String(columns)} cells wanted: ${line}`);
    rows.push(cells);
  }
  return rows;
}

/** The values of a cell, between semicolons. */
export const listOf = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split(';').map(trimmed);
