const BOM = '\ufeff';
// What Excel in Russian and Kazakh takes for the separator of a .csv.
const SEPARATOR = ';';

type Cell = string | number | null;

/** Lines as a file for spreadsheets: UTF-8 with BOM, `;`, lines end in CRLF. */
export function csvFile(lines: readonly (readonly Cell[])[]): string {
  return BOM + lines.map((line) => `${line.map(cell).join(SEPARATOR)}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
