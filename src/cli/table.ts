/** Rows in; a readable table, CSV or JSON out. */
import Table from 'cli-table3';
import { csvRow } from '../export';

export type Format = 'table' | 'json' | 'csv';
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Control and direction-changing characters never reach a terminal. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const WIDTH = 90;
const shortened = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);

const NO_LINES = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '' },
  ...{ 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

const asTable = (columns: readonly string[], rows: readonly Row[]): string => {
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };
  const table = new Table({ head: [...columns], chars: NO_LINES, style });
  for (const row of rows) table.push(columns.map((column) => shortened(plain(String(row[column] ?? '')))));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
};

/** `full` is what JSON prints: results with all their fields, where the rows are only what a table has room for. */
export const formatted = (format: Format, columns: readonly string[], rows: readonly Row[], full: unknown): string => {
  if (format === 'json') return `${JSON.stringify(full, null, 1)}\n`;
  if (format === 'csv')
    return csvRow(columns) + rows.map((row) => csvRow(columns.map((column) => row[column]))).join('');
  return rows.length === 0 ? 'Nothing was found.\n' : asTable(columns, rows);
};
