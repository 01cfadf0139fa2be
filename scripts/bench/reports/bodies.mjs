import { readdirSync, readFileSync } from 'node:fs';
import { at } from '../../lib/paths.mjs';

const SAMPLES = at('tests/features/monitor-reports/samples');

/** The forms of the samples, texts as they are before they are encoded. */
export function readForms() {
  const files = readdirSync(SAMPLES).sort();
  return files.map((file) => JSON.parse(readFileSync(`${SAMPLES}/${file}`, 'utf8')).form);
}

/** A form as a browser posts it. Reports in windows-1251 have their texts in Latin here. */
export function bodyOf(form) {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(plain(text))}`),
  );
  return pairs.join('&');

  function plain(text) {
    return form.charset === 'utf-8' ? text : text.replace(/[^\x20-\x7e]/g, '-');
  }
}

const base64 = (text) => Buffer.from(text, 'latin1').toString('base64');
const MEGABYTE = 1024 * 1024;

/** What somebody who means harm puts in place of the states, by size. */
const PAYLOADS = [
  (n) => 'a:1:{i:0;'.repeat(n),
  (n) => `a:${n + 1}:{${'i:0;N;'.repeat(n)}}`,
  (n) => `a:${n}${n}${n}:{i:0;N;}`,
  (n) => `s:${n * 10}:"x";`,
  (n) => `s:${n * 9}:"${'x'.repeat(n * 9)}";`,
  (n) => `O:8:"stdClass":${n}:{`,
  (n) => `a:2:{i:0;i:1;i:1;R:${n};}`,
  (n) => `i:${'9'.repeat(n)};`,
  (n) => `d:${'1'.repeat(n)}E${n};`,
  (n) => '\0'.repeat(n),
  (n) => `a:1:{s:${n}:"${'k'.repeat(n)}";N;}`,
  (n) => 'a:0:{}'.repeat(n + 1),
];

/** So many bodies of a hostile kind, from a few bytes to the most that is read. */
export function hostileBodies(count, form) {
  return Array.from({ length: count }, (_, i) => {
    const payload = PAYLOADS[i % PAYLOADS.length];
    const n = Math.round(2 ** (i % 17));
    if (i % 29 === 0) return bodyOf(form).slice(0, (i * 37) % 9000);
    if (i % 31 === 0) return `charset=utf-8&x=${'%'.repeat(i)}`;
    if (i % 37 === 0) return '&=%41'.repeat(n);
    const field = i % 2 ? 'STATE' : 'CHECKLIST';
    return bodyOf({ ...form, [field]: base64(payload(n).slice(0, MEGABYTE)) });
  });
}
