import { PDF } from '../../files/support/contents';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, outcomeOf, type Scene } from '../../support/scene';
import { deskOf } from './case';

/** K4.2, K4.7, D-e-mail: what staff do about documents and answers, and what the clock makes of it. */
describe('documents and answers of an application', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    desk.at('2026-12-01');
    scene = await desk.ready();
  });

  const paperOf = async (id: string, at = -1): Promise<string> =>
    (await desk.read(scene, id)).documents.at(at)?.documentId ?? '';
  const offered = async (records: string, documentId: string): Promise<string[]> => {
    const { body } = await server.agent
      .get(`/partner-program/${records}/${documentId}/actions`)
      .set('Authorization', admin.bearer)
      .expect(200);
    return (body as { data: { name: string }[] }).data.map(({ name }) => name);
  };
  const told = async (): Promise<string[]> =>
    server.db('pp_notifications').where({ partner_id: scene.id }).orderBy('id').pluck('code');
  /** Filed on Tuesday 1 December; a document is asked for by the 20th on the 2nd. */
  const asked = async (): Promise<string> => {
    const id = await desk.filed(scene, 'initial');
    desk.at('2026-12-02');
    const question = { question: 'Пришлите устав', document: 'Устав', answerBy: '2026-12-20' };
    await done(desk.staff(id, 'ask', question));
    expect((await desk.read(scene, id)).clock).toMatchObject({ state: 'stopped' });
    return id;
  };
  const wanted = async (): Promise<string> => {
    const id = await desk.filed(scene, 'initial');
    await done(desk.staff(id, 'preliminary-approve'));
    return id;
  };

  it.each([
    ['accept', {}],
    ['strike', { reason: 'пришёл на бумаге' }],
  ] as const)(
    'K4.7: %s of what was asked for answers it: the clock runs on, and staff decide',
    async (judgement, input) => {
      const id = await asked();
      desk.at('2026-12-04');
      await done(desk.paper(await paperOf(id), judgement, input));
      // The 3rd and the 4th were lost: two of three working days are left.
      expect(await desk.read(scene, id)).toMatchObject({
        clock: { state: 'running', due: '2026-12-08' },
        questions: [{ answeredOn: '2026-12-04' }],
      });
      await done(desk.staff(id, 'preliminary-approve'));
    },
  );

  it('K4.7: a late answer: the clock stood through its day all the same', async () => {
    const id = await desk.filed(scene, 'initial');
    await done(desk.staff(id, 'ask', { question: 'Сколько вас?', answerBy: '2026-12-03' }));
    desk.at('2026-12-07');
    // The 4th and the 7th run again: staff may decide on what is there.
    expect((await desk.read(scene, id)).clock).toMatchObject({
      state: 'running',
      due: '2026-12-08',
    });
    const question = (await desk.read(scene, id)).questions[0]?.documentId;
    await done(desk.step(scene, id, 'answers', { question, answer: 'Восемь' }));
    expect((await desk.read(scene, id)).clock).toMatchObject({
      state: 'running',
      due: '2026-12-10',
    });
  });

  it('K4.7: asked while the package is awaited, what is not answered stops the next clock', async () => {
    const id = await wanted();
    await done(desk.staff(id, 'ask', { question: 'Сколько вас?', answerBy: '2026-12-20' }));
    expect((await desk.read(scene, id)).clock).toBeNull();
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    expect((await desk.read(scene, id)).clock).toMatchObject({ state: 'stopped', workingDays: 7 });
    expect(outcomeOf(await desk.staff(id, 'approve', { note: 'ждать незачем' }))).toBe(
      '409 application.answer-awaited',
    );
    const question = (await desk.read(scene, id)).questions[0]?.documentId;
    desk.at('2026-12-02');
    await done(desk.step(scene, id, 'answers', { question, answer: 'Восемь' }));
    expect((await desk.read(scene, id)).clock).toMatchObject({ state: 'running', workingDays: 7 });
  });

  it('D-e-mail: staff put a document that came by letter in its place, and what was asked is answered', async () => {
    const id = await asked();
    desk.at('2026-12-04');
    const paper = await paperOf(id);
    const attach = () =>
      server.agent
        .post(`/partner-program/application-documents/${paper}/files`)
        .set('Authorization', admin.bearer)
        .attach('files', PDF, 'ustav.pdf');
    await attach().expect(201);
    expect(await desk.read(scene, id)).toMatchObject({
      clock: { state: 'running', due: '2026-12-08' },
      documents: [{ state: 'uploaded', file: { name: 'ustav.pdf' } }],
      questions: [{ answeredOn: '2026-12-04' }],
    });
    await done(desk.paper(paper, 'accept'));
    expect(outcomeOf(await attach())).toBe('409 application.document-closed');
  });

  it('D-proposal: the partner sees of an open application what it will be decided by', async () => {
    const id = await wanted();
    const turnover = async (): Promise<unknown> => {
      const { body } = await scene.cabinet.get('/requirements?for=initial').expect(200);
      const { data } = body as { data: { code: string; facts: object }[] };
      return data.find(({ code }) => code === 'turnover')?.facts;
    };
    expect(await turnover()).toMatchObject({ paper: 'wanted' });
    await desk.sendAll(scene, id);
    await done(desk.paper(await paperOf(id), 'accept'));
    expect(await turnover()).toMatchObject({ paper: 'accepted' });
  });

  it('D-e-mail: an answer that came by e-mail counts from its day of receipt', async () => {
    const id = await asked();
    await done(desk.staff(id, 'ask', { question: 'Сколько вас?', answerBy: '2026-12-21' }));
    desk.at('2026-12-08');
    expect(await offered('applications', id)).toContain('register-answer');
    const answer = (receivedOn: string) =>
      desk.staff(id, 'register-answer', { answer: 'Восемь, устав приложен', receivedOn });
    expect(outcomeOf(await answer('2026-12-09'))).toBe('400 application.receipt-in-future');
    expect(outcomeOf(await answer('2026-12-01'))).toBe('409 application.nothing-asked');
    await done(answer('2026-12-03'));
    const seen = await desk.read(scene, id);
    expect(seen.clock).toMatchObject({ state: 'running', due: '2026-12-07', overdue: true });
    expect(seen.questions.map(({ answeredOn }) => answeredOn)).toEqual([
      '2026-12-03',
      '2026-12-03',
    ]);
    expect(outcomeOf(await answer('2026-12-03'))).toBe('409 application.nothing-asked');
    expect(await offered('applications', id)).not.toContain('register-answer');
    await done(desk.paper(await paperOf(id), 'accept'));
    await done(desk.staff(id, 'preliminary-approve'));
  });

  it('K4.7: what was not sent in time can still be sent with the package', async () => {
    const id = await asked();
    desk.at('2026-12-21');
    await done(desk.staff(id, 'preliminary-approve'));
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    expect((await desk.read(scene, id)).clock).toMatchObject({ state: 'running' });
  });

  it('K4.2: a document rejected while the package is awaited is told of and must be sent anew', async () => {
    const id = await wanted();
    await desk.sendAll(scene, id);
    const paper = await paperOf(id);
    expect(await offered('application-documents', paper)).toEqual(['accept', 'reject', 'strike']);
    await done(desk.paper(paper, 'reject', { remarks: 'Нет подписи' }));
    expect(await desk.read(scene, id)).toMatchObject({
      state: 'documents-wanted',
      clock: null,
      documents: [{ state: 'rejected', remarks: 'Нет подписи' }],
      questions: [],
    });
    expect(await told()).toContain('application.document-rejected');
    const early = await desk.step(scene, id, 'submit-package');
    expect(outcomeOf(early)).toBe('409 application.documents-missing');
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
  });

  it('K4.2 D: staff add a document to the package that is awaited', async () => {
    const id = await wanted();
    await desk.sendAll(scene, id);
    expect(await offered('applications', id)).toContain('want-document');
    await done(desk.staff(id, 'want-document', { document: 'Справка из банка' }));
    expect((await desk.read(scene, id)).documents).toMatchObject([
      { requirement: 'turnover', state: 'uploaded' },
      { nameRu: 'Справка из банка', state: 'wanted' },
    ]);
    expect(await told()).toContain('application.document-wanted');
    expect(outcomeOf(await desk.step(scene, id, 'submit-package'))).toBe(
      '409 application.documents-missing',
    );
    await desk.sendAll(scene, id);
    await done(desk.step(scene, id, 'submit-package'));
    expect(outcomeOf(await desk.staff(id, 'want-document', { document: 'Устав' }))).toBe(
      '409 application.move-not-allowed',
    );
  });

  it('offers nothing about the documents of what is decided or taken back', async () => {
    const id = await wanted();
    await desk.sendAll(scene, id);
    const paper = await paperOf(id);
    await done(desk.staff(id, 'refuse', { note: 'нет' }));
    expect(await offered('application-documents', paper)).toEqual([]);
    expect(outcomeOf(await desk.paper(paper, 'accept'))).toBe('409 application.document-closed');
  });
});
