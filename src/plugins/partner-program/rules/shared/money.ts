/** Whole tiyn of a decimal text of tenge, at most two decimals and no sign; undefined for others. */
export function tiynOf(tenge: string): bigint | undefined {
  const [, whole, part = ''] = /^(\d{1,18})(?:\.(\d{1,2}))?$/.exec(tenge) ?? [];
  return whole === undefined ? undefined : BigInt(whole + part.padEnd(2, '0'));
}

/** Tiyn, zero or more, as tenge with two decimals. */
export function tengeOf(tiyn: bigint): string {
  return `${tiyn / 100n}.${String(tiyn % 100n).padStart(2, '0')}`;
}
