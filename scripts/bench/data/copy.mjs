import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';

const AT_A_TIME = 500;

/** Sends rows of one shape to a table by COPY. @returns how many */
export async function copyRows(client, table, rows) {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return 0;
  const columns = Object.keys(first.value);
  let count = 0;
  function* chunks() {
    let lines = '';
    for (let next = first; !next.done; next = iterator.next()) {
      lines += lineOf(next.value, columns);
      count += 1;
      if (count % AT_A_TIME > 0) continue;
      yield Buffer.from(lines);
      lines = '';
    }
    if (lines) yield Buffer.from(lines);
  }
  const list = columns.map((column) => `"${column}"`).join(', ');
  const target = client.query(from(`copy ${table} (${list}) from stdin`));
  await pipeline(Readable.from(chunks(), { objectMode: true }), target);
  return count;
}

function lineOf(row, columns) {
  let line = '';
  for (const column of columns) {
    const value = row[column];
    const text = typeof value === 'string' ? escaped(value) : (value ?? '\\N');
    line += line ? `\t${text}` : text;
  }
  return `${line}\n`;
}

function escaped(text) {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => `\\${sign}`) : text;
}
