import { binOf, makePartner } from '../support/programme';
import { send, type Call } from '../access/refusal';
import { openDesk, TODAY, type Desk } from './desk';
import { collection, type Form } from './panel';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

const create = (type: string, body: Form): Call => ({
  method: 'POST',
  path: collection(type),
  bearer: desk.admin,
  body,
});
const setting = (values: Form): Form => ({
  key: 'competence.rights',
  value: { basic: [], advanced: ['public-card'] },
  effectiveFrom: TODAY,
  ...values,
});
const activity = (values: Form): Form => ({
  code: 'article',
  scheme: 'kkv',
  kind: 'marketing',
  nameRu: 'Статья',
  nameKk: 'Мақала',
  nameEn: 'Article',
  formula: 'fixed',
  points: 10,
  effectiveFrom: TODAY,
  ...values,
});

describe('D-settings: settings are added, never changed', () => {
  it('adds one for today and refuses to change, clone or delete it', async () => {
    const made = await send(desk.server, create('setting', setting({})));
    expect(made.status).toBe(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const path = `${collection('setting')}/${documentId}`;
    const closed = 'record.no-direct-change';
    await desk.refuses({ ...create('setting', { note: 'x' }), method: 'PUT', path }, 409, closed);
    await desk.refuses({ method: 'DELETE', path, bearer: desk.admin }, 409, closed);
    const clone = `${collection('setting')}/clone/${documentId}`;
    await desk.refuses({ ...create('setting', setting({})), path: clone }, 409, closed);
  });

  it.each([
    ['setting.unknown', { key: 'no.such' }],
    ['setting.day-past', { effectiveFrom: '2026-11-30' }],
    ['setting.value-invalid', { value: { basic: ['fly'], advanced: [] } }],
    ['setting.value-invalid', { value: 'many' }],
    ['setting.value-invalid', { value: { basic: [], advanced: [], extra: 1 } }],
  ])('%s %j', (code, values) => desk.refuses(create('setting', setting(values)), 400, code));
});

describe('values the database cannot keep', () => {
  const invalid = (type: string, body: Form): Promise<void> =>
    desk.refuses(create(type, body), 400, 'request.invalid');
  const partner = (values: Form): Form => ({
    bin: binOf(600),
    legalName: 'ТОО «Тест»',
    tradingName: 'Тест',
    ...values,
  });

  it.each([
    { legalName: 'a\u0000b' },
    { legalName: 'a\ud83d' },
    { descriptionRu: 'a\u0007b' },
    { phone: '\u0000' },
    { site: 'https://a.kz/\u0000' },
  ])('of a partner: %j', (values) => invalid('partner', partner(values)));

  it('longer than a column of Strapi’s strings', async () => {
    for (const field of ['legalName', 'tradingName', 'phone', 'site']) {
      await invalid('partner', partner({ [field]: 'щ'.repeat(300) }));
    }
  });

  it('in a change of a partner', async () => {
    const { documentId } = await makePartner(desk.server);
    const path = `${collection('partner')}/${documentId}`;
    for (const legalName of ['a\u0000b', 'щ'.repeat(300)]) {
      const call = { ...create('partner', { legalName }), method: 'PUT', path };
      await desk.refuses(call, 400, 'request.invalid');
    }
  });

  it.each([
    { points: 3_000_000_000 },
    { validMonths: 99_999_999_999 },
    { formula: 'per-amount', perTiyn: '99999999999999999999999' },
    { nameRu: 'a\u0000b' },
    { code: 'a\u0000b' },
  ])('of the catalogue: %j', (values) => invalid('activity', activity(values)));

  it.each([
    { points: 0 },
    { points: -5 },
    { formula: 'per-amount' },
    { perTiyn: '100' },
    { capPerYear: 0 },
  ])('a row of the catalogue that means nothing: %j', (values) =>
    desk.refuses(create('activity', activity(values)), 400, 'activity.invalid'),
  );

  it.each([{ effectiveFrom: '2026-11-30' }, { effectiveTo: '2026-11-30' }])(
    'D-history: a row of the catalogue in the past: %j',
    (values) => desk.refuses(create('activity', activity(values)), 400, 'activity.day-past'),
  );

  it('two rows of the catalogue for one day', async () => {
    const body = activity({ code: 'enterprise-project' });
    await desk.refuses(create('activity', body), 409, 'activity.overlap');
  });

  it.each(['region', 'city', 'industry', 'project-category', 'product'])(
    'of a %s',
    async (type) => {
      const names = { nameRu: 'Имя', nameKk: 'Аты', nameEn: 'Name' };
      await invalid(type, { code: 'new-one', ...names, nameRu: 'a\u0000b' });
      await invalid(type, { code: 'new-one', ...names, nameRu: 'щ'.repeat(300) });
      await desk.refuses(create(type, { code: 'a b', ...names }), 400, 'dictionary.code-invalid');
      const first = await send(desk.server, create(type, { code: 'new-one', ...names }));
      expect(first.status).toBe(201);
      await desk.refuses(create(type, { code: 'new-one', ...names }), 409, 'dictionary.code-taken');
    },
  );

  it.each(['2026-02-30', '2026-13-01', '0000-00-00', 'tomorrow'])(
    'D-time: the day %s',
    async (day) => {
      await invalid('activity', activity({ effectiveFrom: day }));
      const call = create('setting', setting({ effectiveFrom: day }));
      await desk.refuses(call, 400, 'setting.day-past');
    },
  );

  it('what a form lacks, at its field', async () => {
    const { nameRu: _lacking, ...body } = activity({});
    await invalid('activity', body);
    const answer = await send(desk.server, create('activity', body));
    expect(answer.body).toMatchObject({ error: { details: { errors: [{ path: ['nameRu'] }] } } });
  });
});
