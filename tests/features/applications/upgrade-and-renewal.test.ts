import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { deskOf, heldBy } from './case';

type Verdict = 'approve' | 'lower' | 'refuse';
type Decided = readonly [kind: 'upgrade' | 'renewal', verdict: Verdict];

const NOTE = { note: 'проверено по письмам' };

/** Basic since 31 March 2026, so L is 31 March 2027; both are filed on 1 March 2027. */
describe('K4.1 D: an upgrade and a renewal open together, decided in either order', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());

  const bothOpen = async (): Promise<{ scene: Scene; upgrade: string; renewal: string }> => {
    desk.at('2026-03-31');
    const scene = await makeScene(server, admin, { level: 'basic', from: '2026-03-31' });
    desk.at('2027-03-01');
    const renewal = await desk.filed(scene, 'renewal');
    const upgrade = await desk.filed(scene, 'upgrade');
    await done(desk.step(scene, upgrade, 'submit-package'));
    return { scene, upgrade, renewal };
  };
  const on = async (scene: Scene, day: string): Promise<string> => {
    desk.at(day);
    const held = (await heldBy(scene)).find(({ inForce }) => inForce);
    return held ? `${held.level} ${held.lastDay}` : '-';
  };
  const offeredTo = async (documentId: string): Promise<string[]> => {
    const { body } = await server.agent
      .get(`/partner-program/applications/${documentId}/actions`)
      .set('Authorization', admin.bearer)
      .expect(200);
    return (body as { data: { name: string }[] }).data.map(({ name }) => name);
  };
  const [UP, RENEWED, LOWERED]: Decided[] = [
    ['upgrade', 'approve'],
    ['renewal', 'approve'],
    ['renewal', 'lower'],
  ];
  const [NO_UP, NO_RENEWAL]: Decided[] = [
    ['upgrade', 'refuse'],
    ['renewal', 'refuse'],
  ];
  const [EARLY, LATE] = ['2027-03-10', '2027-04-08'];

  it.each<[Decided | undefined, Decided | undefined, string, string, string, string]>([
    [UP, RENEWED, EARLY, 'advanced 2028-03-31', 'advanced 2028-03-31', 'advanced 2028-03-31'],
    [RENEWED, UP, EARLY, 'advanced 2028-03-31', 'advanced 2028-03-31', 'advanced 2028-03-31'],
    [UP, RENEWED, LATE, 'advanced 2028-03-31', 'advanced 2028-03-31', 'advanced 2028-03-31'],
    [RENEWED, UP, LATE, 'advanced 2028-03-31', 'advanced 2028-03-31', 'advanced 2028-03-31'],
    [NO_UP, RENEWED, EARLY, 'basic 2028-03-31', 'basic 2028-03-31', 'basic 2028-03-31'],
    [RENEWED, NO_UP, LATE, 'basic 2028-03-31', 'basic 2028-03-31', 'basic 2028-03-31'],
    [UP, LOWERED, EARLY, 'advanced 2028-04-01', 'advanced 2028-04-01', 'basic 2028-04-01'],
    [UP, LOWERED, LATE, 'basic 2028-04-08', 'basic 2028-04-08', 'basic 2028-04-08'],
    [UP, NO_RENEWAL, EARLY, 'advanced 2027-03-31', 'advanced 2027-03-31', '-'],
    [NO_RENEWAL, UP, EARLY, 'advanced 2027-03-31', 'advanced 2027-03-31', '-'],
    [UP, NO_RENEWAL, LATE, '-', '-', '-'],
  ])('%j, then %j, on %s: that day %s', async (first, second, day, then, atEnd, after) => {
    const { scene, ...ids } = await bothOpen();
    desk.at(day);
    for (const [kind, verdict] of [first, second] as Decided[])
      await done(desk.staff(ids[kind], verdict, NOTE));
    expect(await on(scene, day)).toBe(then);
    const last = day > '2027-03-31' ? day : '2027-03-31';
    expect(await on(scene, last)).toBe(atEnd);
    expect(await on(scene, day > '2027-04-01' ? day : '2027-04-01')).toBe(after);
  });

  it('K4.10: a basic level cannot be lowered, before it was raised and when that was refused', async () => {
    const { scene, upgrade, renewal } = await bothOpen();
    desk.at(EARLY ?? '');
    const lower = () => desk.staff(renewal, 'lower', NOTE);
    expect(outcomeOf(await lower())).toBe('409 application.nothing-to-lower');
    await done(desk.staff(upgrade, 'refuse', NOTE));
    expect(outcomeOf(await lower())).toBe('409 application.nothing-to-lower');
    expect((await desk.read(scene, renewal)).state).toBe('under-decision');
    expect(await offeredTo(renewal)).toEqual(['ask', 'approve', 'refuse']);
  });

  it('K4.10: lowering is offered once the upgrade is approved', async () => {
    const { upgrade, renewal } = await bothOpen();
    desk.at(EARLY ?? '');
    await done(desk.staff(upgrade, 'approve', NOTE));
    expect(await offeredTo(renewal)).toEqual(['ask', 'approve', 'lower', 'refuse']);
  });

  it('K4.10: refused after L, the competence is over and the upgrade with it', async () => {
    const { scene, upgrade, renewal } = await bothOpen();
    desk.at(LATE ?? '');
    await done(desk.staff(renewal, 'refuse', NOTE));
    expect((await desk.read(scene, upgrade)).state).toBe('closed');
    expect(outcomeOf(await desk.staff(upgrade, 'approve', NOTE))).toBe(
      '409 application.move-not-allowed',
    );
  });
});
