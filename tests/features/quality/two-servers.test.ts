import { eventually, spawnServer } from '../../support';
import { evaluationJob } from '../../../src/plugins/partner-program/server/src/features/quality/quality.jobs';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { openWorld, type World } from './world';

/** D-month: two servers, one evaluation. */
describe('the evaluation on two servers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2027-01');
  });
  afterAll(() => world.server.stop());

  it('both come to the 1st at once: each month is evaluated once, and catches up in order', async () => {
    world.at('2027-03-05');
    const { server } = world;
    const other = spawnServer({
      database: server.database,
      programNow: '2027-03-06T10:00:00+05:00',
    });
    const here = Promise.all(Array.from({ length: 3 }, () => runDue(server.strapi, evaluationJob)));
    const [ran, second] = await Promise.all([here, other]);
    try {
      await eventually(async () => {
        const months = await server
          .db('pp_quality_evaluations')
          .orderBy('id')
          .pluck<string[]>('month');
        expect(months).toEqual(['2027-02-01', '2027-03-01']);
      });
      expect(ran.map(({ ok }) => ok)).toEqual([true, true, true]);
    } finally {
      await second.stop();
    }
  }, 600_000);
});
