import type { Level } from '../../../src/plugins/partner-program/rules/competences/competence';
import { numberOf } from '../../../src/plugins/partner-program/rules/certificates/number.rules';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';

/** Awarded on 31 March 2026: L is 31 March 2027. */
describe('certificates of a competence that is renewed (K4.9, K4.10, D-lapse)', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());

  const NOTE = { note: 'проверено по письмам' };
  /** A holder whose renewal was asked for in time. */
  const asking = async (level: Level = 'basic'): Promise<{ scene: Scene; id: string }> => {
    desk.at('2026-03-31');
    const scene = await makeScene(server, admin, { level, from: '2026-03-31' });
    desk.at('2027-02-01');
    return { scene, id: await desk.filed(scene, 'renewal') };
  };
  /** Every certificate of the partner as it answers on that day, oldest first. */
  const answers = async ({ id }: Scene, day: string): Promise<string[]> => {
    desk.at(day);
    const numbers = await server
      .db('pp_certificates')
      .join('pp_competences', 'pp_competences.id', 'competence_id')
      .where('partner_id', id)
      .orderBy('pp_certificates.id')
      .pluck<string[]>('number');
    const told: string[] = [];
    for (const number of numbers) {
      const answer = server.agent.get(`/api/partner-program/certificates/${number}`);
      const { level, from, lastDay, state } = await done<Told>(answer);
      told.push(`${level.code} ${from} ${lastDay} ${state.code}`);
    }
    return told;
  };

  const holdingOf = async ({ cabinet }: Scene): Promise<string> => {
    const [held] = await done<{ documentId: string }[]>(cabinet.get('/competences'));
    return held?.documentId ?? '';
  };

  const OLD = 'basic 2026-03-31 2027-03-31';

  it('an undecided one has no certificate of its own: the old one is under review', async () => {
    const { scene } = await asking();
    expect(await answers(scene, '2027-03-31')).toEqual([`${OLD} valid`]);
    expect(await answers(scene, '2027-04-01')).toEqual([`${OLD} valid-under-review`]);
  });

  it('K4.9: approved before L, the new year has its certificate, and the old one its last day', async () => {
    const { scene, id } = await asking();
    await done(desk.staff(id, 'approve', NOTE));
    const renewed = 'basic 2027-04-01 2028-03-31 valid';
    expect(await answers(scene, '2027-03-31')).toEqual([`${OLD} valid`, renewed]);
    expect(await answers(scene, '2027-04-01')).toEqual([`${OLD} superseded`, renewed]);
  });

  it('K4.9: approved after L, it is the same', async () => {
    const { scene, id } = await asking();
    desk.at('2027-04-20');
    await done(desk.staff(id, 'approve', NOTE));
    const renewed = 'basic 2027-04-01 2028-03-31 valid';
    expect(await answers(scene, '2027-04-20')).toEqual([`${OLD} superseded`, renewed]);
  });

  it('K4.10: lowered after L, only the new year has one: the days of waiting have none', async () => {
    const { scene, id } = await asking('advanced');
    const old = 'advanced 2026-03-31 2027-03-31';
    expect(await answers(scene, '2027-04-19')).toEqual([`${old} valid-under-review`]);
    desk.at('2027-04-20');
    await done(desk.staff(id, 'lower', NOTE));
    const basic = 'basic 2027-04-20 2028-04-20 valid';
    expect(await answers(scene, '2027-04-20')).toEqual([`${old} superseded`, basic]);
  });

  it.each([
    ['refused before L', '2027-02-05'],
    ['refused after L', '2027-04-20'],
  ])('K4.10: %s, nothing replaces the old one', async (_name, day) => {
    const { scene, id } = await asking();
    desk.at(day);
    await done(desk.staff(id, 'refuse', NOTE));
    expect(await answers(scene, '2027-04-20')).toEqual([`${OLD} expired`]);
  });

  it('K4.7 D: withdrawn, it expires by the day', async () => {
    const { scene, id } = await asking();
    desk.at('2027-02-05');
    await done(desk.step(scene, id, 'withdraw'));
    expect(await answers(scene, '2027-03-31')).toEqual([`${OLD} valid`]);
    expect(await answers(scene, '2027-04-01')).toEqual([`${OLD} expired`]);
  });

  it('D-upgrade: raised after it was withdrawn, the line that nothing follows has none', async () => {
    const { scene, id } = await asking();
    desk.at('2027-02-05');
    await done(desk.step(scene, id, 'withdraw'));
    const change = `competences/${await holdingOf(scene)}/change-level`;
    await done(act(server, admin, change, { level: 'advanced', reason: 'проверка' }));
    const advanced = 'advanced 2027-02-05 2027-03-31';
    expect(await answers(scene, '2027-02-05')).toEqual([`${OLD} superseded`, `${advanced} valid`]);
    expect(await answers(scene, '2027-04-01')).toEqual([
      `${OLD} superseded`,
      `${advanced} expired`,
    ]);
  });

  it('one that was issued for such a line before replaces nothing, and is not the newest', async () => {
    const { scene, id } = await asking();
    desk.at('2027-02-05');
    await done(desk.step(scene, id, 'withdraw'));
    const empty: unknown = await server
      .db({ t: 'pp_competence_terms' })
      .join({ c: 'pp_competences' }, 'c.id', 't.competence_id')
      .where({ 'c.partner_id': scene.id, 't.from_day': '2027-04-01', 't.last_day': '2027-03-31' })
      .first({ competence_id: 'c.id', competence_term_id: 't.id' });
    await server.db('pp_certificates').insert({
      ...(empty as object),
      ...{ document_id: 'emptyline', holder_name: 'ТОО', issued_on: '2027-02-05' },
      number: numberOf('2027', 'EMPTYAB'),
    });
    const ofNothing = 'basic 2027-04-01 2027-03-31 expired';
    expect(await answers(scene, '2027-04-01')).toEqual([`${OLD} expired`, ofNothing]);
    const path = `/partner-program/competences/${await holdingOf(scene)}/certificate`;
    const newest = server.agent.get(path).set('Authorization', admin.bearer);
    expect(await done(newest)).toMatchObject({ from: '2026-03-31', lastDay: '2027-03-31' });
  });

  it('K4.4: a late request puts nothing under review', async () => {
    const { scene, id } = await asking();
    await done(desk.step(scene, id, 'withdraw'));
    desk.at('2027-03-22');
    const late = { kind: 'renewal', receivedOn: '2027-03-20', lateReason: 'болезнь директора' };
    await done(desk.partner(scene, 'register-application', late));
    expect(await answers(scene, '2027-04-01')).toEqual([`${OLD} expired`]);
  });
});

interface Told {
  level: { code: string };
  from: string;
  lastDay: string;
  state: { code: string };
}
