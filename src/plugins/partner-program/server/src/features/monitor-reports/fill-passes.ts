import type { Core } from '@strapi/strapi';

import type { ReportContent } from '../../../../rules/monitor-reports/report';
import { figuresOf } from '../../../../rules/monitor-reports/verdict.rules';
import { fromJsonb } from '../../platform/database/json';
import { TABLES } from './tables';

const AT_ONCE = 200;

/** Says of the reports that an older version kept what their own tests come to. */
export async function fillPasses(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  for (;;) {
    const rows = await db(TABLES.reports)
      .whereNull('passes')
      .limit(AT_ONCE)
      .select<{ id: number; content: unknown }[]>('id', 'content');
    if (rows.length === 0) return;
    for (const passes of [true, false]) {
      const those = rows.filter(({ content }) => {
        const { tests } = fromJsonb(content) as ReportContent;
        return figuresOf(tests).passed === passes;
      });
      const ids = those.map(({ id }) => id);
      await db(TABLES.reports).whereIn('id', ids).update({ passes });
    }
  }
}
