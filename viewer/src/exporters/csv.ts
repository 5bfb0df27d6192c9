/** A table enters, CSV as RFC 4180 has it leaves. */
import type { Cell, Table } from '../tables';

/** A text that begins like a formula gets an apostrophe: spreadsheets would run it. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (cell: Cell): string => {
  const text = typeof cell === 'number' ? String(cell) : inert(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvOf = (table: Table): string =>
  [table.columns, ...table.rows.map((row) => row.cells)].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
