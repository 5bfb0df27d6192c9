/** Values in; one line of CSV (RFC 4180) out, safe to open in a spreadsheet. */

export type Cell = string | number | boolean | undefined;

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: Cell): string => {
  if (value === undefined) return '';
  const text =
    typeof value === 'string' ? harmless(value.replaceAll('\u0000', '\ufffd').toWellFormed()) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Several values in one cell. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(';', ',')).join(';');
