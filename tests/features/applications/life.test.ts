import { addDays, day } from '../../../src/plugins/partner-program/rules/shared/days';
import { remindersJob } from '../../../src/plugins/partner-program/server/src/features/applications/applications.jobs';
import { lapseJob } from '../../../src/plugins/partner-program/server/src/features/competences/competences.jobs';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { makeQualification } from '../../access/qualifications';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { act, binOf } from '../../support/programme';
import { done, outcomeOf, publishProject, type Scene } from '../../support/scene';
import { saleOf, salesSystem } from '../sales/system';
import { deskOf } from './case';
import { standingOf, type Standing } from './standing';

interface Asked {
  data: { code: string; outcome: string }[];
  meta: { proposal: string; secondYear: boolean };
}

/** L of the term that nobody renews. */
const LAST = day('2031-02-28');
const NOTHING: Standing = { held: null, rights: 0, badge: null, listed: false, certificates: [] };
const YEARLY = ['partnership', 'gold', 'no-violations', 'enterprise-sales'];
const ADVANCED = ['technical-specialists', 'publications'];
const SECOND_YEAR = ['specialists', 'turnover', 'finished-projects', 'marketing'];

/** One partner from its first letter to the lapse, and to the award after it: each step on the last. */
describe('the life of a competence (K3, K4)', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let scene: Scene;
  let mailed = 0;
  const basic = (last: string) => ({ held: `basic through ${last}`, rights: 4, badge: 'basic' });
  const advanced = (last: string) => ({
    ...{ held: `advanced through ${last}`, rights: 7 },
    ...{ badge: 'advanced', listed: true },
  });

  beforeAll(async () => {
    server = await bootServer({ programNow: '2028-02-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    scene = await desk.ready();
  });
  afterAll(() => server.stop());

  const stands = (on: string, expected: Partial<Standing>): Promise<void> => {
    desk.at(on);
    return eventually(async () =>
      expect(await standingOf(server, scene)).toEqual({ ...NOTHING, ...expected }),
    );
  };
  /** Codes of the mails to the owner since they were asked for last. */
  const newMails = async (): Promise<string[]> => {
    const mails = server.db('pp_outbox_messages').where({ recipient: scene.owner.email });
    const codes = await mails.orderBy('id').pluck<string[]>('code');
    return codes.slice(mailed, (mailed = codes.length));
  };
  const asked = async (occasion: string): Promise<Asked> => {
    const answer = await scene.cabinet.get(`/requirements?for=${occasion}`).expect(200);
    return answer.body as Asked;
  };
  const lacking = ({ data }: Asked): string[] =>
    data.filter(({ outcome }) => outcome !== 'held').map(({ code }) => code);
  const proposalKept = async (documentId: string): Promise<string> => {
    const row = server.db('pp_applications').where({ document_id: documentId });
    return (await row.first<{ proposal: string }>('proposal')).proposal;
  };
  const acceptAll = async (id: string): Promise<void> => {
    for (const { documentId } of (await desk.read(scene, id)).documents)
      await done(desk.paper(documentId, 'accept'));
  };
  const sell = async (soldOn: string): Promise<void> => {
    const [row] = await server.db('pp_partners').where({ id: scene.id }).pluck<string[]>('bin');
    const system = await salesSystem(server);
    const [answer] = await system.rows([saleOf(row ?? '', { soldOn, buyerBin: binOf(4000) })]);
    expect(answer).toMatchObject({ outcome: 'created' });
  };
  const write = async (publishedOn: string): Promise<void> => {
    const documentId = await makeQualification(server, scene.id, 'publication', 'confirmed');
    const row = server.db('pp_publications').where({ document_id: documentId });
    await row.update({ published_on: publishedOn });
  };
  /** A technical specialist with both papers, for ever. */
  const attest = async (): Promise<void> => {
    const papers = [];
    for (let i = 0; i < 2; i += 1)
      papers.push(await makeQualification(server, scene.id, 'attestation', 'confirmed'));
    const own = await server.db('pp_specialist_attestations').whereIn('document_id', papers);
    const [first] = own as { specialist_id: number }[];
    for (const [i, kind] of ['certificate', 'attestation'].entries()) {
      const row = server.db('pp_specialist_attestations').where({ document_id: papers[i] });
      await row.update({ kind, specialist_id: first?.specialist_id, valid_until: null });
    }
  };
  /** The job as it ran every day through the one asked for. */
  const ran = async (job: typeof remindersJob, before: string, on: string): Promise<void> => {
    const row = { document_id: `${job.name}${before}`, job: job.name, period: before };
    await server.db('pp_job_runs').insert(row);
    desk.at(on);
    await runDue(server.strapi, job);
  };
  const market = async (on: string): Promise<void> => {
    const activity = 'marketing-article';
    const values = { activity, on, title: 'Статья', addresses: ['https://example.kz/articles/1'] };
    const { documentId, version } = await done(scene.cabinet.post('/point-requests', values));
    const path = `/point-requests/${documentId}/submit`;
    await done(scene.cabinet.post(path, { expectedVersion: version }));
    await done(act(server, admin, `point-requests/${documentId}/grant`, {}));
  };

  it('K4.1, K4.7: files, is asked for more, and its clock stands until it answers', async () => {
    await stands('2028-02-14', NOTHING);
    expect(lacking(await asked('initial'))).toEqual(['turnover']);
    const id = await desk.filed(scene, 'initial');
    desk.at('2028-02-15');
    await done(desk.staff(id, 'ask', { question: 'Кто учредители?', document: 'Выписка' }));
    expect(await newMails()).toEqual(['application.received', 'application.asked']);
    expect((await desk.read(scene, id)).clock).toMatchObject({ state: 'stopped' });
    desk.at('2028-02-16');
    await desk.sendAll(scene, id);
    expect((await desk.read(scene, id)).clock).toMatchObject({ due: '2028-02-18' });
  });

  it('K4.2, K4.3: is approved in the first instance, hands over its package, and is basic on 29 February', async () => {
    desk.at('2028-02-17');
    const [{ documentId: id } = { documentId: '' }] = await done<{ documentId: string }[]>(
      scene.cabinet.get('/applications'),
    );
    await done(desk.staff(id, 'preliminary-approve'));
    expect(await newMails()).toEqual(['application.preliminary-approved']);
    desk.at('2028-02-21');
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    expect((await desk.read(scene, id)).clock).toMatchObject({ due: '2028-03-01' });
    await acceptAll(id);
    await stands('2028-02-29', NOTHING);
    await done(desk.staff(id, 'approve'));
    expect(await proposalKept(id)).toBe('approve');
    expect(await newMails()).toEqual(['application.package-received', 'application.approve']);
    const certificates = ['basic 2028-02-29 2029-02-28 valid'];
    await stands('2028-02-29', { ...basic('2029-02-28'), certificates });
  });

  const FIRST = [
    'basic 2028-02-29 2029-02-28 superseded',
    'advanced 2028-06-05 2029-02-28 valid',
  ] as const;
  const OLD = [FIRST[0], 'advanced 2028-06-05 2029-02-28 superseded'] as const;

  it('D-upgrade: rises to advanced with K4.6 and a published project; its term stays', async () => {
    desk.at('2028-06-01');
    const lacked = ['published-projects', ...ADVANCED];
    expect(lacking(await asked('upgrade'))).toEqual(lacked);
    await publishProject(server, admin, scene.cabinet, {
      startedOn: '2028-03-01',
      finishedOn: '2028-05-20',
    });
    await attest();
    await attest();
    await write('2028-05-25');
    expect((await asked('upgrade')).meta.proposal).toBe('approve');
    const id = await desk.filed(scene, 'upgrade');
    await done(desk.step(scene, id, 'submit-package'));
    await stands('2028-06-05', {
      ...basic('2029-02-28'),
      certificates: ['basic 2028-02-29 2029-02-28 valid'],
    });
    await done(desk.staff(id, 'approve'));
    expect(await newMails()).toEqual([
      'project.published',
      'application.received',
      'application.package-received',
      'application.approve',
    ]);
    await stands('2028-06-05', { ...advanced('2029-02-28'), certificates: FIRST });
  });

  it('K4.5, K4.9: its first renewal asks what is yearly, and moves L by a year', async () => {
    await ran(remindersJob, '2028-12-29', '2028-12-30');
    expect(await newMails()).toEqual(['application.renewal-reminder']);
    desk.at('2029-01-08');
    const before = await asked('renewal');
    expect(before.data.map(({ code }) => code)).toEqual([...YEARLY, ...ADVANCED]);
    expect(before.meta).toMatchObject({ proposal: 'refuse', secondYear: false });
    await sell('2028-09-15');
    expect(lacking(await asked('renewal'))).toEqual([]);
    const id = await desk.filed(scene, 'renewal');
    desk.at('2029-01-12');
    await done(desk.staff(id, 'approve'));
    expect(await proposalKept(id)).toBe('approve');
    expect(await newMails()).toEqual(['application.received', 'application.approve']);
    const next = 'advanced 2029-03-01 2030-02-28 valid';
    const held = advanced('2030-02-28');
    await stands('2029-02-28', { ...held, certificates: [...FIRST, next] });
    await stands('2029-03-01', { ...held, certificates: [...OLD, next] });
  });

  it('K4.5: its second renewal asks what is asked every two years too', async () => {
    desk.at('2030-01-14');
    await sell('2029-11-01');
    await write('2029-10-01');
    const before = await asked('renewal');
    expect(before.meta).toMatchObject({ proposal: 'refuse', secondYear: true });
    expect(before.data.map(({ code }) => code).sort()).toEqual(
      [...YEARLY, ...SECOND_YEAR, ...ADVANCED].sort(),
    );
    expect(lacking(before)).toEqual(['turnover', 'marketing']);
    await market('2029-12-20');
    const { documentId: id } = await done(desk.begin(scene, 'renewal'));
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit', { programmeText: '2026-1' }));
    await acceptAll(id);
    desk.at('2030-01-18');
    await newMails();
    await done(desk.staff(id, 'approve'));
    expect(await proposalKept(id)).toBe('approve');
    expect(await newMails()).toEqual(['application.approve']);
    const certificates = [
      ...OLD,
      'advanced 2029-03-01 2030-02-28 superseded',
      'advanced 2030-03-01 2031-02-28 valid',
    ];
    await stands('2030-03-01', { ...advanced('2031-02-28'), certificates });
  });

  it('D-reminders, D-lapse: it is reminded four times, stays silent, and lapses the day after L', async () => {
    for (const before of [60, 30, 21, 15])
      await ran(remindersJob, addDays(LAST, -before - 1), addDays(LAST, -before));
    expect(await newMails()).toEqual(new Array(4).fill('application.renewal-reminder'));
    desk.at(addDays(LAST, -13));
    expect(outcomeOf(await desk.begin(scene, 'renewal'))).toBe('409 application.too-late');
    const certificates = [
      ...OLD,
      'advanced 2029-03-01 2030-02-28 superseded',
      'advanced 2030-03-01 2031-02-28 valid',
    ];
    await stands('2031-02-28', { ...advanced('2031-02-28'), certificates });
    certificates.splice(-1, 1, 'advanced 2030-03-01 2031-02-28 expired');
    await stands('2031-03-01', { certificates });
    await ran(lapseJob, '2031-02-27', '2031-03-01');
    await stands('2031-03-01', { certificates });
    const row = server.db('pp_competences').where({ partner_id: scene.id });
    expect(await row.pluck('ended_on')).toEqual(['2031-02-28']);
  });

  it('D-again, K4.5: awarded anew it is basic, and its two years are counted from then', async () => {
    desk.at('2031-03-03');
    expect(outcomeOf(await desk.begin(scene, 'renewal'))).toBe('409 application.no-competence');
    expect(outcomeOf(await desk.begin(scene, 'upgrade'))).toBe('409 application.no-competence');
    const id = await desk.filed(scene, 'initial');
    await done(desk.staff(id, 'preliminary-approve'));
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    await acceptAll(id);
    desk.at('2031-03-05');
    await done(desk.staff(id, 'approve'));
    const { certificates } = await standingOf(server, scene);
    expect(certificates.at(-1)).toBe('basic 2031-03-05 2032-03-05 valid');
    await stands('2031-03-05', { ...basic('2032-03-05'), certificates });
    desk.at('2032-02-01');
    const first = await asked('renewal');
    expect(first.meta.secondYear).toBe(false);
    expect(first.data.map(({ code }) => code)).toEqual(YEARLY);
  });
});
