import { accept, refuse } from '../../src/plugins/partner-program/rules/shared/decision';
import { addDays, type Day } from '../../src/plugins/partner-program/rules/shared/days';
import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { housekeeping } from '../../src/plugins/partner-program/server/src/platform/jobs/housekeeping.job';
import {
  runDue,
  startJobs,
  type Job,
} from '../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import {
  bootServer,
  loginAdmin,
  nTimesAtOnce,
  query,
  spawnServer,
  type TestServer,
} from '../support';
import { done } from '../support/scene';

const EFFECTS = 'test_job_effects';

describe('jobs', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    await server.db.raw(`create table ${EFFECTS} (job text, period date)`);
  });
  afterAll(() => server.stop());

  const at = (instant: string): void => clockOf(server.strapi).travelTo(instant);

  /** A job that writes down each period; `fails` says in which it breaks after it has written. */
  const job = (
    name: string,
    more: Partial<Job> & { fails?: (period: Day) => boolean } = {},
  ): Job => ({
    name,
    rule: '0 0 3 * * *',
    period: 'day',
    run: async (unit, period) => {
      await unit.trx(EFFECTS).insert({ job: name, period });
      return more.fails?.(period) ? refuse('request.try-again') : accept({ written: 1 });
    },
    ...more,
  });

  const effects = (name: string): Promise<string[]> =>
    server.db(EFFECTS).where({ job: name }).orderBy('period').pluck('period');
  const runs = (name: string): Promise<string[]> =>
    server.db('pp_job_runs').where({ job: name }).orderBy('id').pluck('period');

  it('the first time it only notes the period in which it was installed', async () => {
    at('2026-12-01T09:00:00+05:00');
    expect(await runDue(server.strapi, job('installed'))).toEqual(accept([]));
    expect(await runs('installed')).toEqual(['2026-12-01']);
    expect(await effects('installed')).toEqual([]);
  });

  it('missed days are caught up with, in order, each once', async () => {
    at('2026-12-01T09:00:00+05:00');
    await runDue(server.strapi, job('missed'));
    at('2026-12-04T00:00:00+05:00');
    const missed = ['2026-12-02', '2026-12-03', '2026-12-04'];
    expect(await runDue(server.strapi, job('missed'))).toEqual(accept(missed));
    expect(await runDue(server.strapi, job('missed'))).toEqual(accept([]));
    expect(await runs('missed')).toEqual(['2026-12-01', ...missed]);
  });

  it('D-time: a day begins at midnight in Almaty', async () => {
    at('2026-12-01T23:59:50+05:00');
    await runDue(server.strapi, job('midnight'));
    expect(await runs('midnight')).toEqual(['2026-12-01']);
    at('2026-12-02T00:00:00+05:00');
    expect(await runDue(server.strapi, job('midnight'))).toEqual(accept(['2026-12-02']));
  });

  it('D-month: monthly periods are named by their first day', async () => {
    at('2026-12-15T09:00:00+05:00');
    const monthly = job('monthly', { period: 'month' });
    await runDue(server.strapi, monthly);
    at('2027-03-01T00:00:00+05:00');
    const months = ['2027-01-01', '2027-02-01', '2027-03-01'];
    expect(await runDue(server.strapi, monthly)).toEqual(accept(months));
  });

  it('a period that fails leaves no effect, stops the order, and is tried again', async () => {
    at('2026-12-01T09:00:00+05:00');
    let broken = true;
    const fragile = job('fragile', { fails: (period) => broken && period === '2026-12-03' });
    await runDue(server.strapi, fragile);
    at('2026-12-05T09:00:00+05:00');
    expect(await runDue(server.strapi, fragile)).toEqual(refuse('request.try-again'));
    expect(await effects('fragile')).toEqual(['2026-12-02']);
    broken = false;
    const rest = ['2026-12-03', '2026-12-04', '2026-12-05'];
    expect(await runDue(server.strapi, fragile)).toEqual(accept(rest));
    expect(await effects('fragile')).toEqual([
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
    ]);
  });

  it('a job that fails does not keep the server from starting, nor the next job from running', async () => {
    at('2026-12-01T09:00:00+05:00');
    const failing = job('failing', { fails: () => true });
    for (const each of [failing, job('next')]) await runDue(server.strapi, each);
    at('2026-12-02T09:00:00+05:00');
    await startJobs(server.strapi, [failing, job('next')]);
    expect(await effects('failing')).toEqual([]);
    expect(await effects('next')).toEqual(['2026-12-02']);
  });

  it('(job, period) takes effect once, however many start it at once', async () => {
    at('2026-12-01T09:00:00+05:00');
    await runDue(server.strapi, job('race'));
    at('2026-12-04T09:00:00+05:00');
    const ran = await nTimesAtOnce(8, () => runDue(server.strapi, job('race')));
    const days = ['2026-12-02', '2026-12-03', '2026-12-04'];
    const shared = ran.flatMap((each) => (each.ok ? each.value : []));
    expect(shared.sort()).toEqual(days);
    expect(await effects('race')).toEqual(days);
  });

  it('two servers that start after some days share what was missed', async () => {
    const [row] = await query<{ last: string }>(
      server.database,
      `select max(period)::text as last from pp_job_runs where job = 'housekeeping'`,
    );
    const last = row?.last as Day;
    const programNow = `${addDays(last, 4)}T09:00:00+05:00`;
    const { database } = server;
    const servers = await nTimesAtOnce(2, () => spawnServer({ database, programNow }));
    await Promise.all(servers.map((one) => one.stop()));
    const caughtUp = (await runs('housekeeping')).filter((period) => period > last);
    expect(caughtUp).toEqual([1, 2, 3, 4].map((n) => addDays(last, n)));
  });

  it('housekeeping removes what is kept for a day, and nothing younger', async () => {
    const now = clockOf(server.strapi).now();
    const ago = (hours: number): Date => new Date(Date.parse(now) - hours * 3_600_000);
    const keys = server.db('pp_idempotency_keys');
    const key = (name: string, hours: number) =>
      keys.clone().insert({ document_id: name, owner: 'o', key: name, created_at: ago(hours) });
    await key('old', 25);
    await key('young', 23);
    const changes = server.db('pp_partner_changes');
    await changes.clone().delete();
    await server.db.raw(`insert into pp_partner_changes (partner_id, xid, noted_at) values
      (1, pg_current_xact_id(), now() - interval '25 hours'), (2, pg_current_xact_id(), now())`);
    const done = await inUnit(server.strapi, SYSTEM, (unit) => housekeeping.run(unit, unit.today));
    expect(done).toMatchObject({ ok: true, value: { keys: 1, changes: 1 } });
    expect(await keys.clone().where({ owner: 'o' }).pluck('key')).toEqual(['young']);
    expect(await changes.clone().pluck('partner_id')).toEqual([2]);
  });

  it('staff see the runs, and what was noted is not rewritten', async () => {
    const admin = await loginAdmin(server.strapi);
    const listed = server.agent.get('/partner-program/jobs').set('Authorization', admin.bearer);
    const housekeeping = { name: 'housekeeping', period: 'day' };
    expect(await done<object[]>(listed)).toContainEqual(expect.objectContaining(housekeeping));
    const table = server.db('pp_job_runs');
    await expect(table.clone().update({ period: '2020-01-01' })).rejects.toThrow(/only ever added/);
    await expect(table.clone().delete()).rejects.toThrow(/only ever added/);
  });
});
