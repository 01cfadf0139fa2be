import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done } from '../../support/scene';
import { deskOf } from './case';

interface View {
  today: string;
  partner: { documentId: string };
  application: { state: string; note: string | null; documents: { state: string }[] };
  checklist: {
    on: string;
    kept: boolean;
    proposal: string;
    lines: { code: string; nameRu: string; outcome: string; facts: Record<string, unknown> }[];
  } | null;
}

describe('an application as staff see it', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  const view = (documentId: string): Promise<View> =>
    done<View>(
      server.agent
        .get(`/partner-program/applications/${documentId}/overview`)
        .set('Authorization', admin.bearer),
    );
  const outcomes = ({ checklist }: View): Record<string, string> =>
    Object.fromEntries((checklist?.lines ?? []).map(({ code, outcome }) => [code, outcome]));

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());

  it('shows the checklist as it is today while it is open, and as it was kept afterwards (D-proposal)', async () => {
    desk.at('2026-12-01');
    const scene = await desk.ready();
    const documentId = await desk.filed(scene, 'initial');
    const open = await view(documentId);
    expect(open.partner.documentId).toBe(scene.documentId);
    expect(open.checklist).toMatchObject({ on: '2026-12-01', kept: false });
    expect(open.checklist?.lines.every(({ nameRu }) => nameRu.length > 0)).toBe(true);

    await done(desk.staff(documentId, 'refuse', { partnerReason: 'Мало', note: 'Для своих' }));
    const decided = await view(documentId);
    await done(desk.partner(scene, 'set-ladder', { ladder: 'certified' }));
    desk.at('2026-12-05');
    const later = await view(documentId);
    expect(later.checklist).toEqual(decided.checklist);
    expect(later.checklist).toMatchObject({ on: '2026-12-01', kept: true });
    expect(outcomes(later)).toEqual(outcomes(open));
    expect(later.application.note).toBe('Для своих');
  });

  it('has no checklist for what the partner withdrew undecided', async () => {
    desk.at('2026-12-01');
    const scene = await desk.ready();
    const documentId = await desk.filed(scene, 'initial');
    await done(desk.step(scene, documentId, 'withdraw'));
    expect((await view(documentId)).checklist).toBeNull();
  });
});
