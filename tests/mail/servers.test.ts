import {
  bootServer,
  createDatabase,
  dropDatabase,
  eventually,
  query,
  spawnServer,
  type SpawnedServer,
} from '../support';
import { enqueue } from './support/outbox';
import { openSmtp, type Letter } from './support/smtp';

const PATIENT = { timeout: 120_000, every: 200 };
const LONG_MS = 360_000;

/** A mail that the servers' own features declare: what tests declare is not known to them. */
const REAL = { code: 'account.password-set', facts: {} };

async function waitingIn(database: string, count: number): Promise<void> {
  const server = await bootServer({ database });
  await enqueue(server, count, REAL);
  await server.stop();
}

const sentIn = async (database: string): Promise<number> => {
  const text = "select count(*)::int as n from pp_outbox_messages where state = 'sent'";
  const [row] = await query<{ n: number }>(database, text);
  return row?.n ?? 0;
};

const idsOf = (letters: readonly Letter[]): (string | undefined)[] =>
  letters.map(({ parsed }) => parsed.messageId);

describe('mail of several servers', () => {
  let database: string;
  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(() => dropDatabase(database));

  it(
    'two servers send 200 mails, each of them once',
    async () => {
      await waitingIn(database, 200);
      const smtp = await openSmtp();
      const servers = await Promise.all([0, 1].map(() => spawnServer({ database, env: smtp.env })));
      await eventually(async () => expect(await sentIn(database)).toBe(200), PATIENT);
      await Promise.all(servers.map((server) => server.stop()));
      await smtp.stop();
      expect(smtp.letters).toHaveLength(200);
      expect(new Set(idsOf(smtp.letters)).size).toBe(200);
      expect(new Set(smtp.letters.flatMap(({ to }) => to)).size).toBe(200);
    },
    LONG_MS,
  );

  it(
    'a server killed at the 250 sends that mail again, under the same Message-ID, and no other',
    async () => {
      const victim: { server?: SpawnedServer } = {};
      const smtp = await openSmtp({
        onText: async () => {
          // The text is here in full, and the 250 goes to somebody who is no more.
          if (smtp.letters.length === 3) await victim.server?.kill();
          return undefined;
        },
      });
      // One lane, so that one mail alone is under way.
      const env = { ...smtp.env, DATABASE_POOL_MAX: '4' };
      const doomed = await spawnServer({ database, env });
      victim.server = doomed;
      await waitingIn(database, 6);
      await eventually(() => expect(smtp.letters).toHaveLength(3), PATIENT);
      const heir = await spawnServer({ database, env });
      await eventually(async () => expect(await sentIn(database)).toBe(6), PATIENT);
      await heir.stop();
      await doomed.stop();
      await smtp.stop();
      const ids = idsOf(smtp.letters);
      expect(ids).toHaveLength(7);
      expect(new Set(ids).size).toBe(6);
      expect(ids.filter((id) => id === ids[2])).toHaveLength(2);
    },
    LONG_MS,
  );
});
