import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { PDF } from '../../files/support/contents';
import { act, makePartnerUser } from '../../support/programme';
import {
  cabinetOf,
  countOutcomes,
  done,
  makeScene,
  outcomeOf,
  type Cabinet,
  type Scene,
} from '../../support/scene';

interface Request {
  documentId: string;
  version: number;
  state: string;
  expected: { points: number; because: string | null } | null;
  points: number | null;
  cataloguePoints: number | null;
  pointsReversed: boolean;
  reason: string | null;
  remarks: string | null;
  receivedOn: string | null;
  missing: string[];
}

let made = 0;
const article = (values: object = {}): object => ({
  activity: 'test-article',
  on: '2026-11-20',
  title: 'Статья о проекте',
  addresses: [`https://example.kz/articles/${++made}`],
  ...values,
});

describe('requests for marketing points', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    await addRow({ code: 'test-article', points: 30, cap_per_year: 100 });
    await addRow({ code: 'test-campaign', formula: 'per-amount', points: 5, per_tiyn: 10_000_000 });
    await addRow({ code: 'test-sale', kind: 'sale', points: 40 });
  });
  afterAll(() => server.stop());
  beforeEach(() => at('2026-12-01'));

  const at = (day: string): void => clockOf(server.strapi).travelTo(`${day}T10:00:00+05:00`);
  const holder = (from = '2026-01-10'): Promise<Scene> =>
    makeScene(server, admin, { level: 'basic', from });

  async function addRow(values: object): Promise<void> {
    const names = { name_ru: 'Проверка', name_kk: 'Тексеру', name_en: 'Test' };
    const row = { ...names, scheme: 'kkv', kind: 'marketing', formula: 'fixed', ...values };
    const days = { effective_from: '2026-01-01', placeholder: true };
    await server.db('pp_activities').insert({ document_id: `row${++made}`, ...row, ...days });
  }

  const add = (cabinet: Cabinet, values: object = {}) =>
    done(cabinet.post('/point-requests', article(values)));
  const submit = (
    cabinet: Cabinet,
    { documentId, version }: { documentId: string; version: number },
  ) => cabinet.post(`/point-requests/${documentId}/submit`, { expectedVersion: version });
  const submitted = async (cabinet: Cabinet, values: object = {}) =>
    done(submit(cabinet, await add(cabinet, values)));
  const read = (cabinet: Cabinet, documentId: string): Promise<Request> =>
    done<Request>(cabinet.get(`/point-requests/${documentId}`));
  const decide = (documentId: string, name: string, input: object, version?: number) =>
    act(server, admin, `point-requests/${documentId}/${name}`, input, version);
  const entriesOf = (documentId: string): Promise<Record<string, unknown>[]> =>
    server.db('pp_point_entries').where({ cause_kind: 'point-request', cause_id: documentId });
  const balance = async (cabinet: Cabinet): Promise<number> => {
    const { body } = await cabinet.get('/points');
    return (body as { meta: { balance: number } }).meta.balance;
  };
  const queue = async (query = '') => {
    const { body } = await server.agent
      .get(`/partner-program/point-requests${query}`)
      .set('Authorization', admin.bearer);
    return body as { data: Record<string, never>[]; meta: { pagination: { total: number } } };
  };

  describe('at the door (§4, K6.1)', () => {
    let scene: Scene;
    beforeAll(async () => (scene = await holder()));

    it.each([
      [
        'K6.1 no row by that code',
        { activity: 'unheard-of' },
        '409 point-request.no-catalogue-row',
      ],
      [
        'K6.1 a row of another kind',
        { activity: 'test-sale' },
        '409 point-request.no-catalogue-row',
      ],
      ['K6.1 no row in force that day', { on: '2025-12-31' }, '409 point-request.day-too-old'],
      ['K6.1 D no ККВ held on that day', { on: '2026-01-09' }, '409 point-request.day-too-old'],
      ['§4 no evidence', { addresses: [] }, '409 point-request.no-evidence'],
      [
        '§4 nothing said of the activity',
        { activity: null, title: null },
        '409 point-request.incomplete',
      ],
      ['§4 older than the setting allows', { on: '2026-05-31' }, '409 point-request.day-too-old'],
      [
        'K6.1 an amount is needed',
        { activity: 'test-campaign' },
        '409 point-request.amount-missing',
      ],
      [
        'K6.1 an amount that earns nothing',
        { activity: 'test-campaign', amount: '99999.99' },
        '409 point-request.amount-too-small',
      ],
      ['the oldest day that is taken', { on: '2026-06-01' }, '200'],
    ])('%s', async (_rule, values, outcome) => {
      const request = await add(scene.cabinet, values);
      expect(outcomeOf(await submit(scene.cabinet, request))).toBe(outcome);
    });

    it('K6.1: refuses a day that has not come, already when it is written', async () => {
      const answer = await scene.cabinet.post('/point-requests', article({ on: '2026-12-02' }));
      expect(outcomeOf(answer)).toBe('400 point-request.day-in-future');
    });

    it('K6.1 D: refuses an activity of a day on which the partner held no ККВ', async () => {
      const late = await holder('2026-11-21');
      const request = await add(late.cabinet, { on: '2026-11-20' });
      expect(outcomeOf(await submit(late.cabinet, request))).toBe(
        '409 point-request.no-competence',
      );
      await done(submit(late.cabinet, await add(late.cabinet, { on: '2026-11-21' })));
    });

    it('refuses an address claimed before for the same activity, however it is written', async () => {
      const { cabinet } = await holder();
      const first = await submitted(cabinet, {
        addresses: ['https://www.site.kz/news/1/?utm_source=x'],
      });
      const again = await add(cabinet, { addresses: ['http://site.kz/news/1#top'] });
      expect(outcomeOf(await submit(cabinet, again))).toBe('409 point-request.already-claimed');
      await done(decide(first.documentId, 'refuse', { partnerReason: 'не то' }));
      await done(submit(cabinet, again));
    });

    it('takes an address back that was granted and reversed', async () => {
      const { cabinet } = await holder();
      const address = { addresses: ['https://site.kz/reversed'] };
      const first = await submitted(cabinet, address);
      await done(decide(first.documentId, 'grant', {}));
      const again = await add(cabinet, address);
      expect(outcomeOf(await submit(cabinet, again))).toBe('409 point-request.already-claimed');
      const [entry] = await entriesOf(first.documentId);
      await done(
        act(server, admin, `point-entries/${String(entry?.document_id)}/reverse`, {
          reason: 'ошибка',
        }),
      );
      expect(await read(cabinet, first.documentId)).toMatchObject({
        state: 'granted',
        pointsReversed: true,
      });
      await done(submit(cabinet, again));
    });

    it('submits one of two that claim the same address at once', async () => {
      const { cabinet } = await holder();
      const both = { addresses: ['https://site.kz/at-once'] };
      const drafts = [await add(cabinet, both), await add(cabinet, both)];
      const answers = await Promise.all(drafts.map((draft) => submit(cabinet, draft)));
      expect(countOutcomes(answers)).toEqual({ '200': 1, '409 point-request.already-claimed': 1 });
    });

    it('D-doors: flags to staff what another partner claims too, and tells neither', async () => {
      const [one, two] = [await holder(), await holder()];
      const shared = { addresses: ['https://site.kz/shared'] };
      const first = await submitted(one.cabinet, shared);
      const second = await submitted(two.cabinet, shared);
      const { data } = await queue(`?partner=${two.documentId}`);
      expect(data[0]?.duplicates).toMatchObject([
        {
          documentId: first.documentId,
          samePartner: false,
          partner: { documentId: one.documentId },
        },
      ]);
      const { text } = await two.cabinet.get(`/point-requests/${second.documentId}`);
      expect(text).not.toContain(first.documentId);
    });
  });

  describe('the way of a request', () => {
    it('is written, submitted, returned, corrected and granted; its points are booked once', async () => {
      const { cabinet } = await holder();
      const draft = await done(cabinet.post('/point-requests', { title: 'Статья' }));
      expect((await read(cabinet, draft.documentId)).missing).toEqual(['activity', 'on']);
      const path = `/point-requests/${draft.documentId}`;
      const edited = await done(cabinet.put(path, { expectedVersion: 1, ...article() }));
      await done(submit(cabinet, edited));
      expect(outcomeOf(await cabinet.put(path, { expectedVersion: 3, title: 'Иная' }))).toBe(
        '409 point-request.not-editable',
      );
      await done(decide(draft.documentId, 'return', { remarks: 'Дайте ссылку на статью' }));
      expect(await read(cabinet, draft.documentId)).toMatchObject({
        state: 'returned',
        remarks: 'Дайте ссылку на статью',
      });
      at('2027-06-15');
      await done(submit(cabinet, { documentId: draft.documentId, version: 4 }));
      at('2026-12-01');
      const granted = await done(decide(draft.documentId, 'grant', {}));
      expect(await read(cabinet, granted.documentId)).toMatchObject({
        state: 'granted',
        receivedOn: '2026-12-01',
        points: 30,
        cataloguePoints: 30,
        remarks: null,
        expected: null,
      });
      expect(await balance(cabinet)).toBe(30);
      const journal = await server.agent
        .get(`/partner-program/journal?record=point-request&documentId=${draft.documentId}`)
        .set('Authorization', admin.bearer);
      const lines = (journal.body as { data: { action: string }[] }).data.map(
        ({ action }) => action,
      );
      expect(lines).toEqual(['grant', 'submit', 'return', 'submit', 'edit', 'create']);
    });

    it('rests when it is withdrawn, and can be submitted again', async () => {
      const { cabinet } = await holder();
      const request = await submitted(cabinet);
      const path = `/point-requests/${request.documentId}/withdraw`;
      const withdrawn = await done(cabinet.post(path, { expectedVersion: request.version }));
      expect((await queue(`?partner=${request.documentId}`)).data).toBeFalsy();
      expect(outcomeOf(await decide(request.documentId, 'grant', {}))).toBe(
        '409 point-request.move-not-allowed',
      );
      await done(submit(cabinet, withdrawn));
    });

    it('§4: keeps the reason for the partner apart from the note of staff', async () => {
      const { cabinet } = await holder();
      const { documentId } = await submitted(cabinet);
      const input = { partnerReason: 'Нет упоминания продукта', note: 'третий раз за месяц' };
      await done(decide(documentId, 'refuse', input));
      const answer = await cabinet.get(`/point-requests/${documentId}`);
      expect(answer.text).toContain('Нет упоминания продукта');
      expect(answer.text + (await cabinet.get('/point-requests')).text).not.toContain('третий раз');
      expect((await queue(`?state=refused`)).data).toEqual(
        expect.arrayContaining([expect.objectContaining({ note: 'третий раз за месяц' })]),
      );
    });

    it('refuses what was decided on an older version', async () => {
      const { cabinet } = await holder();
      const request = await add(cabinet);
      await done(
        cabinet.put(`/point-requests/${request.documentId}`, { expectedVersion: 1, title: 'Иная' }),
      );
      expect(outcomeOf(await submit(cabinet, request))).toBe('409 record.version-conflict');
    });

    it('answers a repeated key as the first time', async () => {
      const { cabinet } = await holder();
      const body = article();
      const send = () =>
        cabinet.post('/point-requests', body).set('Idempotency-Key', 'request-once');
      const [one, two] = [await send(), await send()];
      expect([one.status, two.body]).toEqual([201, one.body]);
    });

    it('D-doors: is not there for another partner, and a viewer only reads', async () => {
      const [mine, other] = [await holder(), await holder()];
      const request = await add(mine.cabinet);
      const path = `/point-requests/${request.documentId}`;
      expect(outcomeOf(await other.cabinet.get(path))).toBe('404 record.not-found');
      expect(outcomeOf(await submit(other.cabinet, request))).toBe('404 record.not-found');
      const viewer = cabinetOf(server, await makePartnerUser(server, mine.id, 'viewer'));
      expect((await viewer.get(path)).status).toBe(200);
      expect(outcomeOf(await submit(viewer, request))).toBe('403 user.role-too-low');
    });
  });

  describe('files as evidence (§4)', () => {
    const upload = async ({ owner }: Scene): Promise<string> => {
      const answer = server.agent
        .post('/api/partner-program/cabinet/files')
        .set('Authorization', owner.bearer)
        .attach('files', PDF, 'report.pdf');
      return (await done(answer)).documentId;
    };

    it('are enough, and are seen by the partner and by staff', async () => {
      const scene = await holder();
      const file = await upload(scene);
      const { documentId } = await submitted(scene.cabinet, { addresses: [], files: [file] });
      const view = { documentId: file, name: 'report.pdf', bytes: PDF.length };
      expect(await read(scene.cabinet, documentId)).toMatchObject({ files: [view] });
      expect((await queue(`?partner=${scene.documentId}`)).data).toMatchObject([{ files: [view] }]);
    });

    it('are of the partner itself, of one request, and ten together with addresses', async () => {
      const [mine, other] = [await holder(), await holder()];
      const file = await upload(mine);
      const foreign = await other.cabinet.post('/point-requests', { files: [file] });
      expect(outcomeOf(foreign)).toBe('404 file.not-found');
      const first = await add(mine.cabinet, { files: [file] });
      const second = await mine.cabinet.post('/point-requests', { files: [file] });
      expect(outcomeOf(second)).toBe('409 file.already-attached');
      const addresses = Array.from({ length: 10 }, (_, i) => `https://site.kz/${i}`);
      const { documentId, version } = first;
      const full = mine.cabinet.put(`/point-requests/${documentId}`, {
        expectedVersion: version,
        addresses,
      });
      expect(outcomeOf(await full)).toBe('400 point-request.too-much-evidence');
    });
  });

  describe('what the partner is told', () => {
    it('is each decision, once, without the note of staff', async () => {
      const { cabinet, id } = await holder();
      const { documentId } = await submitted(cabinet);
      await done(decide(documentId, 'return', { remarks: 'Дайте ссылку' }));
      await done(submit(cabinet, await read(cabinet, documentId)));
      await done(decide(documentId, 'refuse', { partnerReason: 'Не то', note: 'между нами' }));
      const other = await submitted(cabinet);
      await done(decide(other.documentId, 'grant', { points: 7, partnerReason: 'Частично' }));
      const news: { code: string; facts: object }[] = await server
        .db('pp_notifications')
        .where({ partner_id: id })
        .orderBy('id')
        .select('code', 'facts');
      expect(news.map(({ code }) => code)).toEqual([
        'competence.awarded',
        'point-request.returned',
        'point-request.refused',
        'point-request.granted',
      ]);
      const said = JSON.stringify(news);
      for (const words of ['Дайте ссылку', 'Не то', 'Частично']) expect(said).toContain(words);
      expect(said).not.toContain('между нами');
    });
  });

  describe('what is granted (§4, K6.1)', () => {
    it('is the catalogue value, up to the cap of the year; then another value or nothing', async () => {
      const { cabinet } = await holder();
      for (const points of [30, 30, 30, 10]) {
        const { documentId } = await submitted(cabinet);
        expect((await read(cabinet, documentId)).expected?.points).toBe(points);
        await done(decide(documentId, 'grant', {}));
        expect((await read(cabinet, documentId)).points).toBe(points);
      }
      const { documentId } = await submitted(cabinet);
      expect((await read(cabinet, documentId)).expected).toMatchObject({
        points: 0,
        because: 'cap-reached',
      });
      expect(outcomeOf(await decide(documentId, 'grant', {}))).toBe(
        '409 point-request.cap-reached',
      );
      expect(outcomeOf(await decide(documentId, 'grant', { points: 50 }))).toBe(
        '400 point-request.reason-required',
      );
      await done(decide(documentId, 'grant', { points: 50, partnerReason: 'Особый вклад' }));
      expect(await read(cabinet, documentId)).toMatchObject({
        points: 50,
        cataloguePoints: 0,
        reason: 'Особый вклад',
      });
      expect(await balance(cabinet)).toBe(150);
      expect(await entriesOf(documentId)).toMatchObject([{ points: 50, reason: 'Особый вклад' }]);
    });

    it('needs no reason when the catalogue value is written out', async () => {
      const { cabinet } = await holder();
      const { documentId } = await submitted(cabinet);
      await done(decide(documentId, 'grant', { points: 30 }));
      expect(await read(cabinet, documentId)).toMatchObject({ points: 30, reason: null });
    });

    it('K6.1: follows the amount where the row does', async () => {
      const { cabinet } = await holder();
      const campaign = { activity: 'test-campaign', amount: '350000.00' };
      const { documentId } = await submitted(cabinet, campaign);
      await done(decide(documentId, 'grant', {}));
      expect(await entriesOf(documentId)).toMatchObject([{ points: 15, earned_on: '2026-11-20' }]);
    });

    it('K6.1: nothing, once it turns out that no ККВ was held on the day', async () => {
      const scene = await holder();
      const { documentId } = await submitted(scene.cabinet);
      const held = server.db('pp_competences').where({ partner_id: scene.id });
      await held.update({ ended_on: '2026-11-19' });
      expect(outcomeOf(await decide(documentId, 'grant', {}))).toBe(
        '409 point-request.no-competence',
      );
      const more = { points: 5, partnerReason: 'всё равно' };
      expect(outcomeOf(await decide(documentId, 'grant', more))).toBe(
        '409 point-request.no-competence',
      );
    });

    it('stays within the cap when several are granted at once', async () => {
      const { cabinet } = await holder();
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) ids.push((await submitted(cabinet)).documentId);
      const answers = await Promise.all(ids.map((id) => decide(id, 'grant', {})));
      expect(countOutcomes(answers)).toEqual({ '200': 4, '409 point-request.cap-reached': 1 });
      expect(await balance(cabinet)).toBe(100);
    });

    it('is decided for many at once, record by record', async () => {
      const { cabinet } = await holder();
      const [one, two] = [await submitted(cabinet), await submitted(cabinet)];
      await done(decide(one.documentId, 'grant', {}));
      const ids = [one.documentId, two.documentId];
      const answer = await server.agent
        .post('/partner-program/point-requests/actions/grant')
        .set('Authorization', admin.bearer)
        .send({ ids, input: {} });
      expect(answer.body.data).toMatchObject([
        { ok: false, error: { details: { code: 'point-request.move-not-allowed' } } },
        { ok: true },
      ]);
    });
  });

  describe('registered by staff (D-e-mail)', () => {
    const register = (body: object) =>
      server.agent
        .post('/partner-program/point-requests')
        .set('Authorization', admin.bearer)
        .send(body);

    it('is timely by the day of receipt and waits like any other', async () => {
      const { documentId: partner, cabinet } = await holder();
      at('2027-02-01');
      const late = article({ partner, on: '2026-06-20', receivedOn: '2027-02-01' });
      expect(outcomeOf(await register(late))).toBe('409 point-request.day-too-old');
      const made = await done(register({ ...late, receivedOn: '2026-12-20' }));
      expect(await read(cabinet, made.documentId)).toMatchObject({
        state: 'submitted',
        channel: 'e-mail',
        receivedOn: '2026-12-20',
      });
    });

    it('is not received tomorrow, and is checked like one from the cabinet', async () => {
      const { documentId: partner } = await holder();
      const body = article({ partner, receivedOn: '2026-12-02' });
      expect(outcomeOf(await register(body))).toBe('400 point-request.receipt-in-future');
      const bare = article({ partner, receivedOn: '2026-12-01', addresses: [] });
      expect(outcomeOf(await register(bare))).toBe('409 point-request.no-evidence');
      expect((await queue(`?partner=${partner}`)).meta.pagination.total).toBe(0);
    });
  });
});
