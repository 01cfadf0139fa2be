import type { Core } from '@strapi/strapi';

const PREFIX = 'pp_';

/**
 * Tells Strapi's schema sync that our tables stay, also when the plugin is not loaded one day: in a
 * project that lets its syncs drop what they do not know, they would be gone with all they hold.
 */
export async function keepTables(strapi: Core.Strapi): Promise<void> {
  const tables = [...strapi.db.metadata.values()].flatMap(({ tableName, attributes }) => [
    tableName,
    ...Object.values(attributes).flatMap((attribute) => joinTableOf(attribute)),
  ]);
  const ours = tables.filter((table) => table.startsWith(PREFIX));
  const store = strapi.store({ type: 'core', key: 'persisted_tables' });
  const kept = ((await store.get({})) as (string | { name: string })[] | null) ?? [];
  const names = new Set(kept.map((table) => (typeof table === 'string' ? table : table.name)));
  const missing = ours.filter((table) => !names.has(table));
  if (missing.length > 0) await store.set({ value: [...kept, ...missing] });
}

function joinTableOf(attribute: object): string[] {
  const { joinTable } = attribute as { joinTable?: { name: string } };
  return joinTable ? [joinTable.name] : [];
}
