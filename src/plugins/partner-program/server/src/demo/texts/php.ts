/** What PHP's `serialize()` makes of texts and arrays: the Quality Monitor packs its reports so. */
export type Packed = string | { readonly [key: string]: Packed };

export function packed(value: Packed): string {
  if (typeof value === 'string') return `s:${String(Buffer.byteLength(value))}:"${value}";`;
  const entries = Object.entries(value);
  const parts = entries.map(([key, item]) => packed(key) + packed(item));
  return `a:${String(entries.length)}:{${parts.join('')}}`;
}
