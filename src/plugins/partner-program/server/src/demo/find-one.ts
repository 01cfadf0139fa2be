import type { Core, UID } from '@strapi/strapi';

/** The one record that has these values: the demo has made it. */
export async function findOne(
  strapi: Core.Strapi,
  uid: UID.Schema,
  where: Readonly<Record<string, string>>,
): Promise<{ id: number; documentId: string }> {
  const row: unknown = await strapi.db.query(uid).findOne({ where });
  if (!row) throw new Error(`The demo finds no ${uid} with ${JSON.stringify(where)}`);
  return row as { id: number; documentId: string };
}
