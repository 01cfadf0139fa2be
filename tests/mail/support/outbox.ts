import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import {
  enqueueMail,
  type Mail,
} from '../../../src/plugins/partner-program/server/src/platform/mail';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { accept } from '../../../src/plugins/partner-program/rules/shared/decision';
import type { TestServer } from '../../support';
import { TEST_MAIL } from './mails';

let made = 0;

/** Puts mails into the outbox as a feature does it. @returns their events */
export async function enqueue(
  server: TestServer,
  count: number,
  values: Partial<Mail> = {},
): Promise<string[]> {
  const events = Array.from({ length: count }, () => `test-mail:${++made}`);
  await inUnit(server.strapi, SYSTEM, async (unit) => {
    for (const event of events) {
      await enqueueMail(unit, {
        to: `${event.replace(':', '-')}@example.test`,
        language: 'ru',
        code: TEST_MAIL,
        event,
        facts: { name: 'Проект', link: 'https://example.test/secret-code' },
        ...values,
      });
    }
    return accept(null);
  });
  return events;
}

export interface Kept {
  readonly state: string;
  readonly attempts: number;
  readonly sealed: string | null;
  readonly last_error: string | null;
  readonly message_id: string;
  readonly next_attempt_at: Date | null;
}

/** The mail of that event, as the outbox keeps it. */
export async function kept({ db }: TestServer, event: string | undefined): Promise<Kept> {
  const row: unknown = await db('pp_outbox_messages').where({ event }).first();
  return row as Kept;
}

/** How many mails stand in each state. */
export async function states({ db }: Pick<TestServer, 'db'>): Promise<Record<string, number>> {
  const rows: { state: string; n: string }[] = await db('pp_outbox_messages')
    .select('state')
    .count({ n: '*' })
    .groupBy('state');
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}
