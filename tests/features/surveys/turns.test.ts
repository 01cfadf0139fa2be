import type {
  CallFacts,
  CallState,
  Patience,
} from '../../../src/plugins/partner-program/rules/surveys/call';
import {
  byTurn,
  isDue,
  momentOf,
  standingOf,
} from '../../../src/plugins/partner-program/rules/surveys/whom.rules';
import type { Instant } from '../../../src/plugins/partner-program/rules/shared/days';
import { callsPage } from '../../../src/plugins/partner-program/server/src/features/surveys/calls.turns';
import { findCalls } from '../../../src/plugins/partner-program/server/src/features/surveys/calls.store';
import { bootServer, loginAdmin, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';

const PATIENCE: Patience = { attempts: 5, pauseHours: 3 };
const ME = '7';

/** Every combination of these. */
const HOURS = [null, ['09-00', '12-00'], ['10-00', '19-00'], ['00-00', '23-59']] as const;
const STATES: readonly [CallState, string | null][] = [
  ['waiting', null],
  ['call-back', '2026-12-01T08:00:00Z'],
  ['call-back', '2026-12-01T11:00:00Z'],
];
const TRIED = [null, '2026-12-01T06:00:00Z', '2026-12-01T06:00:01Z'];
const TAKEN = [null, [ME, '2026-12-01T09:10:00Z'], ['8', '2026-12-01T09:10:00Z']] as const;

describe('whose turn it is (Q-survey)', () => {
  let server: TestServer;
  let joined: Scene;
  let stranger: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-11-30T09:00:00+05:00' });
    const admin = await loginAdmin(server.strapi);
    [joined, stranger] = [await makeScene(server, admin), await makeScene(server, admin)];
    await done(joined.cabinet.post('/quality/join', { textVersion: '1' }));
    await server.db('pp_survey_calls').insert(rows());
  });
  afterAll(() => server.stop());

  function rows(): object[] {
    const each = <A, B>(of: readonly A[], others: readonly B[]): (readonly [A, B])[] =>
      of.flatMap((one) => others.map((other) => [one, other] as const));
    const who = ['joined', 'stranger', 'not told'] as const;
    const all = each(each(HOURS, STATES), each(each(TRIED, TAKEN), who));
    return all.map(([[hours, [state, callBackAt]], [[tried, taken], whose]], n) => ({
      document_id: `turn${n}`,
      handover: `turn${n}`,
      partner_id: (whose === 'stranger' ? stranger : joined).id,
      state,
      handed_on: `2026-11-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`,
      warned: whose !== 'not told',
      sites: '[]',
      contact: '{}',
      log: '[]',
      hours_from: hours?.[0] ?? null,
      hours_to: hours?.[1] ?? null,
      attempts: 0,
      last_attempt_at: tried,
      call_back_at: callBackAt,
      taken_by: taken?.[0] ?? null,
      taken_until: taken?.[1] ?? null,
    }));
  }

  it.each([
    ['14:00 in Almaty, 12:00 in Moscow', '2026-12-01T09:00:00.000Z'],
    ['00:30 in Almaty, the day before in Moscow', '2026-12-01T19:30:00.000Z'],
  ])('at %s the database says what the rule says', async (_name, instant) => {
    const now = instant as Instant;
    const moment = momentOf(now, PATIENCE);
    const stored = await findCalls(server.db, (query) => void query.orderBy('c.id'));
    const calls = stored.map((call) => ({ ...call, consented: call.partnerId === joined.id }));
    const free = ({ takenBy, takenUntil }: (typeof calls)[number]): boolean =>
      takenUntil === null || takenUntil <= now || takenBy === ME;
    const byRule = (view: 'due' | 'later'): string[] =>
      calls
        .sort(byTurn(now, PATIENCE))
        .filter((call) => (dueIs(call, now) && free(call)) === (view === 'due'))
        .map(({ documentId }) => documentId);
    for (const view of ['due', 'later'] as const) {
      const found: string[] = [];
      for (let page = 1; page <= 4; page += 1) {
        const answer = await callsPage(server.db, { ...moment, view, actorId: ME }, page, 100);
        expect(answer.total).toBe(byRule(view).length);
        found.push(...answer.calls.map(({ documentId }) => documentId));
      }
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(byRule(view));
    }
  });

  const dueIs = (call: CallFacts, now: Instant): boolean => isDue(standingOf(call, PATIENCE, now));
});
