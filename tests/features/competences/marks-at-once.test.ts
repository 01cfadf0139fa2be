import type { Decision } from '../../../src/plugins/partner-program/rules/shared/decision';
import { accept } from '../../../src/plugins/partner-program/rules/shared/decision';
import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { awardCompetence } from '../../../src/plugins/partner-program/server/src/features/competences/use-cases/award-competence';
import { endByStaff } from '../../../src/plugins/partner-program/server/src/features/competences/use-cases/end-competence';
import { settleMarks } from '../../../src/plugins/partner-program/server/src/features/competences/use-cases/settle-marks';
import { SYSTEM } from '../../../src/plugins/partner-program/server/src/platform/actor';
import {
  inUnit,
  type Unit,
} from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { bootServer, eventually, type TestServer } from '../../support';
import { makePartner } from '../../support/programme';

const KIND = 'quality-program';
const FIRST = day('2026-12-01');
const REASON = 'проверка';

/** Q-competence: staff decide about a mark while the month is evaluated. */
describe('marks of many partners, and staff at the same time', () => {
  let server: TestServer;
  let partner: { id: number; documentId: string };
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
  });
  beforeEach(async () => {
    partner = await makePartner(server);
  });
  afterAll(() => server.stop());

  const within = <T>(work: (unit: Unit) => Promise<Decision<T>>) =>
    inUnit(server.strapi, SYSTEM, work);
  const evaluated = (holders: number[], others: number[]) =>
    within((unit) =>
      settleMarks(unit, {
        ...{ kind: KIND, from: FIRST, holders, others },
        cause: { kind: 'quality-evaluation', id: 'month' },
      }),
    );
  const holdings = (): Promise<unknown> =>
    server
      .db('pp_competences')
      .where({ partner_id: partner.id })
      .orderBy('id')
      .select('started_on', 'ended_on');

  /** Staff have decided but not committed when the evaluation begins, and do when it waits for them. */
  const atOnce = async (
    staff: (unit: Unit) => Promise<Decision<unknown>>,
    evaluate: () => Promise<Decision<null>>,
  ): Promise<boolean[]> => {
    const [decided, goOn] = [gate(), gate()];
    const acting = within(async (unit) => {
      const decision = await staff(unit);
      decided.open();
      await goOn.opened;
      return decision;
    });
    await decided.opened;
    const evaluating = evaluate();
    try {
      await eventually(async () => {
        const { rows } = await server.db.raw<{ rows: unknown[] }>(
          `select 1 from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        expect(rows).toHaveLength(1);
      });
    } finally {
      goOn.open();
    }
    return (await Promise.all([acting, evaluating])).map(({ ok }) => ok);
  };

  it('a mark that staff have just awarded is held already', async () => {
    const award = { kind: KIND, from: day('2026-11-20'), reason: REASON } as const;
    const both = await atOnce(
      (unit) => awardCompetence(unit, partner, award),
      () => evaluated([partner.id], []),
    );
    expect(both).toEqual([true, true]);
    expect(await holdings()).toEqual([{ started_on: '2026-11-20', ended_on: null }]);
  });

  it('a mark that staff have just ended is not ended again', async () => {
    const given = await within(async (unit) => {
      const award = { kind: KIND, from: day('2026-11-01'), reason: REASON } as const;
      const made = await awardCompetence(unit, partner, award);
      return made.ok ? accept(made.value.competence) : made;
    });
    const documentId = given.ok ? given.value : '';
    const both = await atOnce(
      (unit) => endByStaff(unit, { documentId }, { from: day('2026-11-20'), reason: REASON }),
      () => evaluated([], [partner.id]),
    );
    expect(both).toEqual([true, true]);
    expect(await holdings()).toEqual([{ started_on: '2026-11-01', ended_on: '2026-11-19' }]);
  });
});

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
