/** A value as PHP's serialize() writes it. Texts are bytes: only the report tells their charset. */
export type PhpValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | PhpArray;

/** Keys as PHP keeps them, one character a byte: the numbers 7 and the text "7" are one key. */
export interface PhpArray {
  readonly kind: 'array';
  readonly entries: ReadonlyMap<string, PhpValue>;
}

/** What one field may hold: more is refused before it is read. */
export const PHP_LIMITS = { bytes: 1024 * 1024, depth: 8, elements: 20_000 } as const;
