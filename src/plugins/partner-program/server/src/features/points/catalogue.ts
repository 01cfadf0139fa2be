import type { Core } from '@strapi/strapi';

import { newDocumentId } from '../../platform/database/ids';
import { clockOf } from '../../platform/clock';
import { TABLES } from './tables';

/** The code of the catalogue row that a published project earns by (K6.1). */
export const PROJECT_ACTIVITY = 'enterprise-project';

/**
 * The rows shipped with the product. Section 5.4 of the partner agreement, which gives the real
 * values, is not in our hands: the number is a placeholder that staff confirm (D-settings).
 */
const SHIPPED = [
  {
    code: PROJECT_ACTIVITY,
    scheme: 'kkv',
    kind: 'project',
    name_ru: 'Проект на энтерпрайз-продукте',
    name_kk: 'Энтерпрайз-өнімдегі жоба',
    name_en: 'Project on an enterprise product',
    formula: 'fixed',
    points: 100,
    effective_from: '2020-01-01',
    placeholder: true,
  },
] as const;

/** Adds a shipped row only when its code has none: what staff decided stays. */
export async function seedCatalogue(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  const now = clockOf(strapi).now();
  for (const row of SHIPPED) {
    const there: unknown = await db(TABLES.activities).where({ code: row.code }).first('id');
    if (there) continue;
    const times = { created_at: now, updated_at: now };
    await db(TABLES.activities).insert({ ...row, ...times, document_id: newDocumentId() });
  }
}
