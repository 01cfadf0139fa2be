import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closingLine } from './jest.mjs';

/** CI runs the tests in two parts and wants one sum: each part adds its line to a file. */
export function recordTotals(totals) {
  const file = process.env.CI_TOTALS_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(totals)}\n`);
}

/** Sums what recordTotals wrote. */
export function sumTotals(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readFileSync(file, 'utf8').trim().split('\n').filter(Boolean)) {
    for (const [key, value] of Object.entries(JSON.parse(line))) sum[key] += value;
  }
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(closingLine(sumTotals(process.argv[2])));
}
