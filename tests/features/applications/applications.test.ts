import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { makePartnerUser } from '../../support/programme';
import {
  cabinetOf,
  countOutcomes,
  done,
  makeScene,
  outcomeOf,
  publishProject,
  type Scene,
} from '../../support/scene';
import { deskOf, heldBy, TEXT, TEXTS } from './case';

describe('applications (K4.1–K4.3, K4.7, D-upgrade)', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());
  beforeEach(() => desk.at('2026-12-01'));

  const outcome = async (answer: Promise<{ status: number; body: unknown }>): Promise<string> =>
    outcomeOf(await answer);

  it('goes from the first letter to the award, each clock in working days', async () => {
    const scene = await desk.ready();
    const id = await desk.filed(scene, 'initial');
    expect(await desk.read(scene, id)).toMatchObject({
      state: 'submitted',
      receivedOn: '2026-12-01',
      clock: { state: 'running', due: '2026-12-04', overdue: false, workingDays: 3 },
    });
    desk.at('2026-12-07');
    expect((await desk.read(scene, id)).clock).toMatchObject({ overdue: true, workingDays: 1 });
    await done(desk.staff(id, 'preliminary-approve', { documents: 'Устав\n\nСправка из банка' }));
    const wanted = await desk.read(scene, id);
    expect(wanted).toMatchObject({ state: 'documents-wanted', clock: null });
    const news = server.db('pp_notifications').where({ partner_id: scene.id });
    const listed = await news
      .where('code', 'application.preliminary-approved')
      .first<{ facts: unknown }>('facts');
    expect(JSON.stringify(listed?.facts)).toContain('— Устав');
    expect(wanted.documents.map(({ requirement, nameRu }) => requirement ?? nameRu)).toEqual([
      'turnover',
      'Устав',
      'Справка из банка',
    ]);
    expect(await outcome(desk.step(scene, id, 'submit-package'))).toBe(
      '409 application.documents-missing',
    );
    await done(desk.paper(wanted.documents[2]?.documentId ?? '', 'strike', { reason: 'не нужна' }));
    await desk.sendAll(scene, id);
    desk.at('2026-12-08');
    await done(desk.step(scene, id, 'submit-package'));
    // 16 December is a holiday: the seventh working day is the 18th.
    expect(await desk.read(scene, id)).toMatchObject({
      state: 'under-decision',
      clock: { due: '2026-12-18', workingDays: 7 },
    });
    await done(desk.paper(wanted.documents[0]?.documentId ?? '', 'accept'));
    desk.at('2026-12-10');
    await done(desk.staff(id, 'approve', {}));
    expect(await desk.read(scene, id)).toMatchObject({
      state: 'approved',
      decidedOn: '2026-12-10',
      effectiveOn: '2026-12-10',
      clock: null,
    });
    expect(await heldBy(scene)).toEqual([{ inForce: true, level: 'basic', lastDay: '2027-12-10' }]);
    const kept = await server.db('pp_applications').where({ document_id: id }).first('*');
    expect(kept).toMatchObject({ proposal: 'approve', text_version: TEXT });
    const checklist: unknown =
      typeof kept.checklist === 'string' ? JSON.parse(kept.checklist) : kept.checklist;
    expect(checklist).toContainEqual({
      code: 'specialists',
      level: 'basic',
      outcome: 'held',
      facts: { found: 5, needed: 5 },
    });
    const actions = await server
      .db('pp_journal_entries')
      .where({ record: 'application', record_id: id })
      .orderBy('id')
      .pluck('action');
    expect(actions).toEqual([
      'create',
      'submit',
      'preliminary-approve',
      'strike-document',
      'send-document',
      'send-document',
      'submit-package',
      'accept-document',
      'approve',
    ]);
    // D-proposal: the first decision keeps a checklist of its own, of its own day.
    const first = { record_id: id, action: 'preliminary-approve' };
    const line = await server
      .db('pp_journal_entries')
      .where(first)
      .first<{ facts: string }>('facts');
    const found = JSON.parse(line?.facts ?? '') as {
      proposal: string;
      checklist: { code: string; outcome: string }[];
    };
    expect(found.proposal).not.toBe('approve');
    const turnover = found.checklist.find(({ code }) => code === 'turnover');
    expect(turnover?.outcome).not.toBe('held');
    const notices = await server
      .db('pp_notifications')
      .where({ partner_id: scene.id })
      .pluck('code');
    expect(notices).toEqual(
      expect.arrayContaining(['application.preliminary-approved', 'application.approve']),
    );
  });

  describe('K4.1 at the door', () => {
    it('takes one open application of each kind, also of two begun at once', async () => {
      const scene = await makeScene(server, admin);
      const answers = await nTimesAtOnce(4, () => desk.begin(scene, 'initial'));
      expect(countOutcomes(answers)).toEqual({ '201': 1, '409 application.already-open': 3 });
    });

    it('says what is lacking, and which text of the programme to accept', async () => {
      const scene = await makeScene(server, admin);
      const { documentId } = await done(desk.begin(scene, 'initial', { goals: 'Продавать' }));
      const submit = { programmeText: TEXT };
      const incomplete = await desk.step(scene, documentId, 'submit', submit);
      expect(incomplete.body.error.details).toMatchObject({
        code: 'application.incomplete',
        missing: ['summary', 'experience'],
      });
      const path = `/applications/${documentId}`;
      await done(scene.cabinet.put(path, { expectedVersion: 1, ...TEXTS }));
      expect(
        await outcome(desk.step(scene, documentId, 'submit', { programmeText: '2025-9' })),
      ).toBe('409 application.text-outdated');
      await done(desk.step(scene, documentId, 'submit', submit));
      const edited = scene.cabinet.put(path, { expectedVersion: 3, goals: 'Иные' });
      expect(outcomeOf(await edited)).toBe('409 application.not-editable');
    });

    it.each([
      ['K4.4 no renewal without a competence', 'renewal', undefined, 'application.no-competence'],
      ['D-upgrade none without a competence', 'upgrade', undefined, 'application.no-competence'],
      ['D-upgrade none of advanced', 'upgrade', 'advanced', 'application.already-advanced'],
      ['K4.1 no second award', 'initial', 'basic', 'application.already-holds'],
      ['K4.4 not before L − 60', 'renewal', 'basic', 'application.too-early'],
    ] as const)('%s', async (_rule, kind, level, code) => {
      const held = level && { level, from: '2026-06-01' };
      const scene = await makeScene(server, admin, held);
      expect(outcomeOf(await desk.begin(scene, kind))).toBe(`409 ${code}`);
    });

    it('§1: a suspended partner files nothing', async () => {
      const scene = await makeScene(server, admin);
      await done(desk.partner(scene, 'suspend', { reason: 'проверка' }));
      expect(outcomeOf(await desk.begin(scene, 'initial'))).toBe(
        '409 application.partner-not-active',
      );
    });

    it('D-doors: a foreign partner finds nothing, a viewer reads and does nothing', async () => {
      const scene = await desk.ready();
      const id = await desk.filed(scene, 'initial');
      const stranger = await makeScene(server, admin);
      const body = { expectedVersion: 2 };
      for (const end of ['/withdraw', '/submit-package']) {
        const answer = await stranger.cabinet.post(`/applications/${id}${end}`, body);
        expect(outcomeOf(answer)).toBe('404 record.not-found');
      }
      const seen = await stranger.cabinet.get(`/applications/${id}`);
      expect(outcomeOf(seen)).toBe('404 record.not-found');
      const viewer = cabinetOf(server, await makePartnerUser(server, scene.id, 'viewer'));
      expect((await viewer.get(`/applications/${id}`)).status).toBe(200);
      const withdrawn = await viewer.post(`/applications/${id}/withdraw`, body);
      expect(outcomeOf(withdrawn)).toBe('403 user.role-too-low');
    });
  });

  describe('K4.7 questions', () => {
    const decided = async (scene: Scene): Promise<string> => {
      const id = await desk.filed(scene, 'initial');
      await done(desk.staff(id, 'preliminary-approve', {}));
      await desk.sendAll(scene, id);
      desk.at('2026-12-08');
      await done(desk.step(scene, id, 'submit-package'));
      return id;
    };

    it('stop the clock from the day after to the day of the answer', async () => {
      const scene = await desk.ready();
      const id = await decided(scene);
      desk.at('2026-12-10');
      await done(desk.staff(id, 'ask', { question: 'Сколько человек в Астане?' }));
      const asked = await desk.read(scene, id);
      expect(asked).toMatchObject({
        clock: { state: 'stopped', workingDays: 5 },
        questions: [{ answerBy: '2026-12-24', answeredOn: null }],
      });
      expect(await outcome(desk.staff(id, 'approve', { note: 'сразу' }))).toBe(
        '409 application.answer-awaited',
      );
      desk.at('2026-12-14');
      const question = asked.questions[0]?.documentId;
      await done(desk.step(scene, id, 'answers', { question, answer: 'Восемь' }));
      // The 11th and the 14th were lost; the 16th is a holiday.
      expect((await desk.read(scene, id)).clock).toMatchObject({
        state: 'running',
        due: '2026-12-22',
      });
      const again = desk.step(scene, id, 'answers', { question, answer: 'Девять' });
      expect(await outcome(again)).toBe('409 application.already-answered');
    });

    it('let staff decide on what is there once the time to answer is over', async () => {
      const scene = await desk.ready();
      const id = await decided(scene);
      await done(desk.staff(id, 'ask', { question: 'Кто директор?', answerBy: '2026-12-09' }));
      desk.at('2026-12-09');
      expect(await outcome(desk.staff(id, 'refuse', { note: 'нет' }))).toBe(
        '409 application.answer-awaited',
      );
      desk.at('2026-12-10');
      expect((await desk.read(scene, id)).clock).toMatchObject({
        state: 'running',
        due: '2026-12-21',
      });
      await done(desk.staff(id, 'refuse', { note: 'нет', partnerReason: 'Нет ответа' }));
    });

    it('a rejected document is asked for again, and its upload answers', async () => {
      const scene = await desk.ready();
      const id = await decided(scene);
      const [paper] = (await desk.read(scene, id)).documents;
      await done(desk.paper(paper?.documentId ?? '', 'reject', { remarks: 'Нет подписи' }));
      expect(await desk.read(scene, id)).toMatchObject({
        clock: { state: 'stopped' },
        documents: [{ state: 'rejected', remarks: 'Нет подписи' }],
      });
      desk.at('2026-12-09');
      await desk.sendAll(scene, id);
      expect(await desk.read(scene, id)).toMatchObject({
        clock: { state: 'running', due: '2026-12-21' },
        documents: [{ state: 'uploaded', remarks: null }],
        questions: [{ answeredOn: '2026-12-09' }],
      });
    });
  });

  describe('decisions', () => {
    it('D-proposal: against the proposal only with a note, which never leaves the panel', async () => {
      const scene = await makeScene(server, admin);
      const id = await desk.filed(scene, 'initial');
      await done(desk.staff(id, 'preliminary-approve', {}));
      await desk.sendAll(scene, id);
      await done(desk.step(scene, id, 'submit-package'));
      const refused = await desk.staff(id, 'approve', {});
      expect(refused.body.error.details).toMatchObject({
        code: 'application.note-required',
        proposal: 'refuse',
      });
      await done(desk.staff(id, 'approve', { note: 'тайная заметка', partnerReason: 'Добро' }));
      const { text } = await scene.cabinet.get(`/applications/${id}`);
      expect(text).not.toContain('тайная');
      const journal = await server.db('pp_journal_entries').where({ record_id: id });
      expect(JSON.stringify(journal)).not.toContain('тайная');
    });

    it('two admins deciding one application at once: one decision, one award', async () => {
      const scene = await desk.ready();
      const id = await desk.filed(scene, 'initial');
      await done(desk.staff(id, 'preliminary-approve', {}));
      await desk.sendAll(scene, id);
      await done(desk.step(scene, id, 'submit-package'));
      const { version } = await desk.read(scene, id);
      const answers = await nTimesAtOnce(8, (i) =>
        desk.staff(id, i % 2 ? 'approve' : 'refuse', { note: 'сразу' }, version),
      );
      const outcomes = countOutcomes(answers);
      expect(outcomes['200']).toBe(1);
      expect(outcomes['409 record.version-conflict']).toBe(7);
      const { state } = await desk.read(scene, id);
      expect(await heldBy(scene)).toHaveLength(state === 'approved' ? 1 : 0);
    });

    it('K4.7, D-again: a refused one may be filed again, with or without a reason', async () => {
      const scene = await makeScene(server, admin);
      const id = await desk.filed(scene, 'initial');
      await done(desk.staff(id, 'refuse', {}));
      expect(await desk.read(scene, id)).toMatchObject({ state: 'refused', reason: null });
      await done(desk.begin(scene, 'initial'));
    });

    it('D-upgrade: the level rises on the day of decision, the term does not change', async () => {
      const scene = await makeScene(server, admin, { level: 'basic', from: '2026-06-01' });
      await publishProject(server, admin, scene.cabinet);
      const id = await desk.filed(scene, 'upgrade');
      expect(await desk.read(scene, id)).toMatchObject({
        state: 'documents-wanted',
        documents: [],
      });
      await done(desk.step(scene, id, 'submit-package'));
      desk.at('2026-12-03');
      await done(desk.staff(id, 'approve', { note: 'специалисты подтверждены письмом' }));
      expect(await heldBy(scene)).toEqual([
        { inForce: true, level: 'advanced', lastDay: '2027-06-01' },
      ]);
    });

    it('D-e-mail: staff register what came by e-mail; the clock runs from its day', async () => {
      const scene = await makeScene(server, admin);
      desk.at('2026-12-03');
      const letter = { kind: 'initial', receivedOn: '2026-12-01', summary: 'Письмо' };
      const { application } = await done<{ application: string }>(
        desk.partner(scene, 'register-application', letter),
      );
      expect(await desk.read(scene, application)).toMatchObject({
        state: 'submitted',
        receivedOn: '2026-12-01',
        clock: { due: '2026-12-04', workingDays: 1 },
      });
      expect(await outcome(desk.partner(scene, 'register-application', letter))).toBe(
        '409 application.already-open',
      );
      const ahead = { ...letter, kind: 'initial', receivedOn: '2026-12-04' };
      expect(await outcome(desk.partner(scene, 'register-application', ahead))).toBe(
        '400 application.receipt-in-future',
      );
      const long = { ...letter, kind: 'initial', receivedOn: '2026-10-03' };
      expect(await outcome(desk.partner(scene, 'register-application', long))).toBe(
        '400 application.receipt-too-old',
      );
      await done(desk.staff(application, 'preliminary-approve', {}));
      const early = desk.staff(application, 'submit-package', { receivedOn: '2026-11-30' });
      expect(await outcome(early)).toBe('400 application.receipt-before-application');
      await done(desk.staff(application, 'submit-package', { receivedOn: '2026-12-02' }));
      const codes = server.db('pp_notifications').where({ partner_id: scene.id });
      expect(await codes.orderBy('id').pluck('code')).toEqual([
        'application.registered',
        'application.preliminary-approved',
        'application.package-received',
      ]);
      expect((await desk.read(scene, application)).clock).toMatchObject({ due: '2026-12-11' });
    });

    it('D-e-mail: nothing is registered of the time before the partnership resumed', async () => {
      const scene = await makeScene(server, admin);
      await done(desk.partner(scene, 'suspend', { reason: 'проверка' }));
      desk.at('2026-12-05');
      await done(desk.partner(scene, 'resume', { reason: 'проверено' }));
      const letter = { kind: 'initial', receivedOn: '2026-12-04' };
      expect(await outcome(desk.partner(scene, 'register-application', letter))).toBe(
        '400 application.receipt-before-partnership',
      );
      const after = { ...letter, receivedOn: '2026-12-05' };
      await done(desk.partner(scene, 'register-application', after));
    });

    it('§1: what is open is closed with the partnership', async () => {
      const scene = await makeScene(server, admin);
      const id = await desk.filed(scene, 'initial');
      await done(desk.partner(scene, 'end-partnership', { reason: 'проверка' }));
      expect((await desk.read(scene, id)).state).toBe('closed');
      const told = server.db('pp_notifications').where({ partner_id: scene.id });
      // A partner whose partnership has ended is told nothing.
      expect(await told.where({ code: 'application.closed' })).toEqual([]);
    });

    it('D-settings: an open application keeps the times of the day it was received', async () => {
      const scene = await desk.ready();
      const id = await desk.filed(scene, 'initial');
      const times = {
        reviewDays: 1,
        decisionDays: 2,
        answerDays: 3,
        renewalOpens: 30,
        renewalCloses: 7,
      };
      const change = {
        key: 'applications.times',
        value: times,
        effectiveFrom: '2026-12-01',
        seen: null,
      };
      const set = server.agent.post('/partner-program/settings').set('Authorization', admin.bearer);
      await done(set.send(change));
      expect((await desk.read(scene, id)).clock).toMatchObject({ due: '2026-12-04' });
      const other = await desk.ready();
      const newer = await desk.filed(other, 'initial');
      expect((await desk.read(other, newer)).clock).toMatchObject({ due: '2026-12-02' });
    });
  });
});
