import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done } from '../../support/scene';
import { openCalendar, type CalendarDesk } from '../calendar/desk';
import { deskOf } from './case';

interface Preview {
  moved: { title: string; due: string; to: string }[];
}

describe('D-workday: applications when the calendar changes', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let calendar: CalendarDesk;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    calendar = await openCalendar(server);
  });
  afterAll(() => server.stop());
  beforeEach(() => desk.at('2026-12-01'));

  const dueOf = async (documentId: string): Promise<string | null> => {
    const row = server.db('pp_applications').where({ document_id: documentId });
    return (await row.first<{ due_on: string | null }>('due_on')).due_on;
  };

  it('moves the due day of a running clock, tells so before, and never takes it back', async () => {
    const scene = await desk.ready();
    const documentId = await desk.filed(scene, 'initial');
    expect(await dueOf(documentId)).toBe('2026-12-04');
    const change = { day: '2026-12-03', kind: 'day-off' };
    const { moved } = await done<Preview>(calendar.post('/calendar/preview', change));
    expect(moved).toMatchObject([{ due: '2026-12-04', to: '2026-12-07' }]);
    expect(await dueOf(documentId)).toBe('2026-12-04');

    await done(calendar.enter('2026-12-03', 'day-off'));
    expect(await dueOf(documentId)).toBe('2026-12-07');
    const line = { record_id: documentId, action: 'move-due' };
    expect(await server.db('pp_journal_entries').where(line)).toMatchObject([
      { from_state: '2026-12-04', to_state: '2026-12-07' },
    ]);

    await done(calendar.enter('2026-12-05', 'working-day'));
    expect(await dueOf(documentId)).toBe('2026-12-07');
    expect((await desk.read(scene, documentId)).clock).toMatchObject({ due: '2026-12-07' });

    // A question of the same day stops nothing, and takes nothing back either (K4.7).
    await done(desk.staff(documentId, 'ask', { question: 'Где офис?' }));
    const [asked] = (await desk.read(scene, documentId)).questions;
    const answer = { question: asked?.documentId ?? '', answer: 'В Алматы' };
    await done(desk.step(scene, documentId, 'answers', answer));
    expect(await dueOf(documentId)).toBe('2026-12-07');
  });

  it('counts a clock that stands by the calendar of the day on which it goes on (K4.7)', async () => {
    const scene = await desk.ready();
    const documentId = await desk.filed(scene, 'initial');
    await done(desk.staff(documentId, 'ask', { question: 'Сколько человек?' }));
    await done(calendar.enter('2026-12-08', 'day-off'));
    expect(await dueOf(documentId)).toBeNull();
    desk.at('2026-12-04');
    const [asked] = (await desk.read(scene, documentId)).questions;
    const question = asked?.documentId ?? '';
    await done(desk.step(scene, documentId, 'answers', { question, answer: 'Двадцать' }));
    // 5 December works, the 7th works, the 8th is off.
    expect(await dueOf(documentId)).toBe('2026-12-09');
  });
});
