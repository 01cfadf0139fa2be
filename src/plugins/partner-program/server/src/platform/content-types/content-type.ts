import type { Struct } from '@strapi/strapi';

/** A schema.json as Strapi's type: JSON imports have wider types than what Strapi checks at boot. */
export function contentType(schema: object): Struct.ContentTypeSchema {
  return schema as Struct.ContentTypeSchema;
}
