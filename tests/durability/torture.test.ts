import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import { sweepFiles } from '../../src/plugins/partner-program/server/src/platform/files/files.job';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { openSmtp, type Smtp } from '../mail/support/smtp';
import { bootServer, eventually, query, type TestServer } from '../support';
import { Fleet, randomOf, torture } from '../support/durability';
import {
  competenceFaults,
  historyFaults,
  ledgerFaults,
  readHeld,
  repeatFaults,
  sumOf,
  toldFaults,
} from './comparisons';
import {
  fileFaults,
  leaveOrphans,
  mailFaults,
  newsFaults,
  orphansIn,
  requestFaults,
  salesFaults,
} from './mixed-comparisons';
import { nothingTold, Workload } from './workload';
import { FreshLogins, makeWorld, type World } from './world';

const KILLS = Number(process.env.TORTURE_KILLS ?? 6);
const SEED = Number(process.env.TORTURE_SEED ?? Date.now() % 1_000_000);
const CLIENTS = 5;
const PER_KILL_MS = 60_000;
const EXPECTED = ['submit', 'publish', 'unpublish', 'reverse', 'grant'];

/** D-ledger, D-history: whatever dies at whatever moment, nothing is lost, doubled or half done. */
describe(`two servers, one database, ${KILLS} kills (seed ${SEED})`, () => {
  let server: TestServer;
  let world: World;
  let fleet: Fleet;
  let smtp: Smtp;
  let folder: string;
  const told = nothingTold();
  const random = randomOf(SEED);
  const missing = (): string[] => {
    const done = new Set(told.done.map(({ action }) => action));
    return EXPECTED.filter((action) => !done.has(action));
  };

  beforeAll(
    async () => {
      smtp = await openSmtp();
      folder = await mkdtemp(path.join(tmpdir(), 'pp-torture-'));
      const env = { ...smtp.env, FILES_DIR: folder };
      server = await bootServer({ env });
      world = await makeWorld(server);
      fleet = await Fleet.start({ database: server.database, env }, 2);
      const workloads = Array.from(
        { length: CLIENTS },
        (_, client) => new Workload(fleet, world, client, random, told),
      );
      const logins = new FreshLogins(world);
      const step = async (client: number): Promise<void> => {
        await logins.ready();
        await workloads[client]?.step();
      };
      await torture(fleet, { kills: KILLS, clients: CLIENTS, random }, step);
      // Chance may have left something out of a short run: the servers that live do it.
      for (let tries = 0; tries < 500 && missing().length > 0; tries += 1) {
        await step(tries % CLIENTS);
      }
    },
    120_000 + KILLS * PER_KILL_MS,
  );

  afterAll(async () => {
    await fleet.stop();
    await server.stop();
    await smtp.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('has done something: moves, reversals, refusals and broken connections', () => {
    expect(missing()).toEqual([]);
    expect(told.statuses.get(0)).toBeGreaterThan(0);
    expect(told.added.size).toBeGreaterThan(0);
  });

  it('answered nobody with a fault of ours', () => {
    expect(told.faults).toEqual([]);
  });

  it('D-history: every change of state has one line, and the lines follow one another', async () => {
    expect(historyFaults(await readHeld(server.db))).toEqual([]);
  });

  it('K6.1, D-ledger: the ledger is what its causes say', async () => {
    expect(ledgerFaults(await readHeld(server.db), world.holders)).toEqual([]);
  });

  it('§1, K6.1: sales earn what they say, with a content and a line for each revision', async () => {
    expect(await server.db('pp_sales').count()).not.toEqual([{ count: '0' }]);
    expect(await salesFaults(server.db)).toEqual([]);
  });

  it('§4: requests for marketing points are decided, booked and told of once', async () => {
    expect(await requestFaults(server.db)).toEqual([]);
  });

  it('§4, D-ledger: decisions about projects and entries are told once', async () => {
    expect(await newsFaults(server.db)).toEqual([]);
  });

  it('every mail goes out; one sent again has the same name', async () => {
    await eventually(async () => expect(await mailFaults(server.db, smtp.letters)).toEqual([]), {
      timeout: 60_000,
    });
    const repeats = smtp.letters.length - (await server.db('pp_outbox_messages')).length;
    expect(repeats).toBeLessThanOrEqual(KILLS);
  });

  it('files are what their records say, and the sweep takes what a crash left', async () => {
    expect(await fileFaults(server.db, folder, told)).toEqual([]);
    // Chance may have left none.
    await leaveOrphans(folder);
    const old = new Date(Date.now() - 2 * 86_400_000);
    // A server may still be at work on an upload whose client is long gone.
    await eventually(async () => {
      for (const orphan of await orphansIn(server.db, folder)) await utimes(orphan, old, old);
      const swept = await inUnit(server.strapi, SYSTEM, (unit) => sweepFiles.run(unit, unit.today));
      expect(swept.ok).toBe(true);
      expect(await orphansIn(server.db, folder)).toEqual([]);
    });
    expect(await fileFaults(server.db, folder, told)).toEqual([]);
  });

  it('§2: competences are awarded and ended whole', async () => {
    expect(await competenceFaults(server.db)).toEqual([]);
  });

  it('what was confirmed is there', async () => {
    expect(toldFaults(await readHeld(server.db), told)).toEqual([]);
  });

  it('a request repeated with its key had one effect', async () => {
    expect(await repeatFaults(server.db, told)).toEqual([]);
  });

  it('every server shows the sums of the ledger', async () => {
    const sums = sumOf(await readHeld(server.db), world);
    for (const { agent } of [...fleet.servers, server]) {
      await eventually(async () => {
        const { body } = await agent.get('/api/partner-program/directory').expect(200);
        const cards = (body as { data: { slug: string; points: number }[] }).data;
        expect(new Map(cards.map(({ slug, points }) => [slug, points]))).toEqual(sums);
      });
    }
  });

  it('no transaction of the dead is left open', async () => {
    const left = await query(
      server.database,
      `select pid, query from pg_stat_activity where datname = current_database()
         and state like 'idle in transaction%' and xact_start < now() - interval '5 seconds'`,
    );
    expect(left).toEqual([]);
  });
});
