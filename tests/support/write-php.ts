/** What a test writes in PHP's format; written apart from the reader, from PHP's own manual. */
export type Written =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Float
  | readonly (readonly [key: string | number | Uint8Array, value: Written])[];

/** Numbers are integers unless wrapped: PHP tells 1 from 1.0. */
export interface Float {
  readonly float: number;
}

export function writePhp(value: Written): Buffer {
  if (value === null) return Buffer.from('N;');
  if (typeof value === 'boolean') return Buffer.from(`b:${value ? 1 : 0};`);
  if (typeof value === 'number' || typeof value === 'bigint') return Buffer.from(`i:${value};`);
  if (typeof value === 'string') return writePhp(Buffer.from(value));
  if (value instanceof Uint8Array) {
    return Buffer.concat([Buffer.from(`s:${value.length}:"`), value, Buffer.from('";')]);
  }
  if ('float' in value) return Buffer.from(`d:${nameOf(value.float)};`);
  const parts = value.flatMap(([key, item]) => [writePhp(key), writePhp(item)]);
  return Buffer.concat([Buffer.from(`a:${value.length}:{`), ...parts, Buffer.from('}')]);
}

function nameOf(float: number): string {
  if (Number.isNaN(float)) return 'NAN';
  if (!Number.isFinite(float)) return float > 0 ? 'INF' : '-INF';
  return Object.is(float, -0) ? '-0' : String(float).replace('e', 'E');
}
