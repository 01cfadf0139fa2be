import type { KeyRow, Known } from '../../src/plugins/partner-program/rules/licence-keys/key';
import { day } from '../../src/plugins/partner-program/rules/shared/days';

export const TODAY = day('2026-12-01');
export const HASH = 'a'.repeat(32);
export const OTHER = 'b'.repeat(32);
export const FULL = 'S24-NA-1ABCDEFGHIJKLMNO';
export const KNOWN: Known = {
  partners: new Map([
    ['240140000081', 7],
    ['240140000160', 8],
  ]),
  products: new Map([
    ['site-enterprise', 1],
    ['site-start', 2],
  ]),
  // Any function from text to a hash serves the rules.
  hashOf: (text) => (text === 'unusual key' ? HASH : 'f'.repeat(32)),
};
export const ROW: KeyRow = {
  externalId: 'УТ-1',
  hashes: [HASH.toUpperCase()],
  lastFour: 'lmno',
  product: 'site-enterprise',
  edition: ' Энтерпрайз ',
  kind: 'sale',
  partnerBin: ' 240140000081 ',
  boughtOn: '2026-03-10',
  activatedOn: '2026-03-10',
  returnedOn: null,
};
