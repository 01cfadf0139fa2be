/** A jsonb value out of raw SQL: Strapi has the driver hand it over as text. */
export function fromJsonb(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}
