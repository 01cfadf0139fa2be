import pg from 'pg';

import {
  bootServer,
  createDatabase,
  databaseUrl,
  dropDatabase,
  eventually,
  loginAdmin,
  query,
  spawnServer,
  type Login,
  type SpawnedServer,
} from '../../support';
import { act } from '../../support/programme';
import { done, makeScene } from '../../support/scene';
import { openSmtp, type Letter } from '../../mail/support/smtp';
import { deskOf } from './case';

const PATIENT = { timeout: 120_000, every: 200 };
const LONG_MS = 600_000;
const programNow = '2027-02-05T10:00:00+05:00';
/** The clock runs on: the next server starts after what the first one wrote. */
const later = '2027-02-05T12:00:00+05:00';
const NOTE = { note: 'проверено по письмам' };

interface Filed {
  database: string;
  admin: Login;
  application: string;
}

/** A renewal that waits for its decision, on a database without a server. */
async function filed(): Promise<Filed> {
  const database = await createDatabase();
  const server = await bootServer({ database, programNow: '2026-03-31T09:00:00+05:00' });
  const admin = await loginAdmin(server.strapi);
  const desk = deskOf(server, admin);
  const scene = await makeScene(server, admin, { level: 'basic', from: '2026-03-31' });
  desk.at('2027-02-01');
  const application = await desk.filed(scene, 'renewal');
  // The only letter is that of the decision.
  await server.db('pp_outbox_messages').delete();
  await server.stop();
  return { database, admin, application };
}

const stateIn = async ({ database }: Filed): Promise<string | undefined> => {
  const [row] = await query<{ state: string }>(database, 'select state from pp_applications');
  return row?.state;
};
const mailsIn = ({ database }: Filed) =>
  query<{ state: string }>(
    database,
    "select state from pp_outbox_messages where code = 'application.approve'",
  );
const idsOf = (letters: readonly Letter[]): (string | undefined)[] =>
  letters.map(({ parsed }) => parsed.messageId);

describe('K4.9: a server killed between a decision and its mail', () => {
  let waiting: Filed;
  beforeEach(async () => {
    waiting = await filed();
  }, LONG_MS);
  afterEach(() => dropDatabase(waiting.database));

  const approve = (server: SpawnedServer) =>
    // `act` needs the agent alone.
    act(server as never, waiting.admin, `applications/${waiting.application}/approve`, NOTE);

  it(
    'after the decision: the mail was written with it, and the next server sends it',
    async () => {
      const victim: { server?: SpawnedServer } = {};
      const smtp = await openSmtp({
        onText: async () => {
          if (smtp.letters.length === 1) await victim.server?.kill();
          return undefined;
        },
      });
      const { database } = waiting;
      const doomed = await spawnServer({ database, programNow, env: smtp.env });
      victim.server = doomed;
      await approve(doomed).catch(() => undefined);
      await eventually(() => expect(smtp.letters).toHaveLength(1), PATIENT);
      await doomed.stop();
      expect(await stateIn(waiting)).toBe('approved');
      expect(await mailsIn(waiting)).toHaveLength(1);
      const heir = await spawnServer({ database, programNow: later, env: smtp.env });
      await eventually(
        async () => expect(await mailsIn(waiting)).toEqual([{ state: 'sent' }]),
        PATIENT,
      );
      await heir.stop();
      await smtp.stop();
      expect(new Set(idsOf(smtp.letters)).size).toBe(1);
    },
    LONG_MS,
  );

  it(
    'before its mail was written: neither is there, and the decision is made again',
    async () => {
      const { database } = waiting;
      const doomed = await spawnServer({ database, programNow });
      const blocker = new pg.Client(databaseUrl(database));
      await blocker.connect();
      await blocker.query('begin');
      await blocker.query('lock table pp_outbox_messages in exclusive mode');
      const cut = approve(doomed).catch(() => undefined);
      const held = `select 1 from pg_locks l join pg_class c on c.oid = l.relation
        where not l.granted and c.relname = 'pp_outbox_messages'`;
      await eventually(async () => expect(await query(database, held)).toHaveLength(1), PATIENT);
      await doomed.kill();
      await cut;
      await blocker.query('rollback');
      await blocker.end();
      await doomed.stop();
      expect(await stateIn(waiting)).toBe('under-decision');
      expect(await mailsIn(waiting)).toEqual([]);
      const heir = await spawnServer({ database, programNow: later });
      await done(approve(heir));
      await heir.stop();
      expect(await stateIn(waiting)).toBe('approved');
      expect(await mailsIn(waiting)).toHaveLength(1);
    },
    LONG_MS,
  );
});
