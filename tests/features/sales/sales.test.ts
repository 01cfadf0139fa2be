import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { countSold } from '../../../src/plugins/partner-program/server/src/features/sales';
import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act, binOf } from '../../support/programme';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { PATH, saleOf, salesSystem, told } from './system';
import type { RowAnswer, SalesSystem, SentRow } from './system';

/** What no row of the sales system looks like, whatever its texts say. */
const MISSHAPEN: [object, string][] = [
  [{ amount: undefined }, 'sale.field-missing'],
  [{ product: undefined }, 'sale.field-missing'],
  [{ amount: 3000000 }, 'sale.field-malformed'],
  [{ soldOn: null }, 'sale.field-malformed'],
  [{ buyerBin: 240140000081 }, 'sale.field-malformed'],
  [{ partnerBin: { $ne: '' } }, 'sale.field-malformed'],
  [{ product: ['site-start'] }, 'sale.field-malformed'],
  [{ product: '\u0000' }, 'sale.field-malformed'],
  [{ partnerBin: 'a\ud800' }, 'sale.field-malformed'],
  [{ kind: true }, 'sale.field-malformed'],
  [{ kind: 'gift' }, 'sale.kind-unknown'],
  [{ product: 'щ'.repeat(5000) }, 'sale.field-too-long'],
  [{ amount: '1'.repeat(61) }, 'sale.field-too-long'],
  [{ secret: 1 }, 'sale.field-unknown'],
  [{ constructor: 1 }, 'sale.field-unknown'],
  [{ externalId: 'a\u0000b' }, 'sale.external-id-malformed'],
  [{ externalId: 'a\ud800' }, 'sale.external-id-malformed'],
  [{ externalId: 'щ'.repeat(101) }, 'sale.external-id-malformed'],
];

interface Listed {
  externalId: string;
  points: number;
  amount: string;
  buyerBin: string;
  noPoints: string | null;
}

describe('sales', () => {
  let server: TestServer;
  let admin: Login;
  let system: SalesSystem;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    system = await salesSystem(server);
  });
  beforeEach(() => at('2026-12-01'));
  afterAll(() => server.stop());

  const at = (on: string): void => clockOf(server.strapi).travelTo(`${on}T10:00:00+05:00`);

  const holder = async (from = '2026-01-10'): Promise<Scene & { bin: string }> =>
    withBin(await makeScene(server, admin, { level: 'basic', from }));
  const withBin = async (scene: Scene): Promise<Scene & { bin: string }> => {
    const row = await server.db('pp_partners').where('id', scene.id).first<{ bin: string }>('bin');
    return { ...scene, bin: row.bin };
  };
  const balance = async ({ cabinet }: Scene, query = ''): Promise<number> => {
    const { body } = await cabinet.get(`/points?pageSize=1${query}`).expect(200);
    return (body as { meta: { balance: number } }).meta.balance;
  };
  const once = async (row: SentRow): Promise<unknown> => told((await system.rows([row]))[0]!);

  it('K6.1: a sale of an enterprise product or of an option earns by its amount, once', async () => {
    const partner = await holder();
    const sale = saleOf(partner.bin);
    const option = saleOf(partner.bin, { product: 'site-enterprise-extra-site', amount: '250000' });
    expect((await system.rows([sale, option])).map(told)).toEqual([
      ['created', 0, 30, null],
      ['created', 0, 2, null],
    ]);
    expect((await system.rows([sale, option])).map(told)).toEqual([
      ['unchanged', 0, 0, null],
      ['unchanged', 0, 0, null],
    ]);
    expect(await balance(partner)).toBe(32);
  });

  it('K6.1: what earns nothing is kept, with the reason', async () => {
    const partner = await holder('2026-06-01');
    const without = await withBin(await makeScene(server, admin));
    const rows = [
      saleOf(partner.bin, { product: 'site-business' }),
      saleOf(partner.bin, { soldOn: '2026-05-31' }),
      saleOf(without.bin),
      saleOf(partner.bin, { kind: 'return' }),
      saleOf(partner.bin, { amount: '99999.99' }),
      saleOf(partner.bin, { soldOn: '2019-12-31' }),
    ];
    expect((await system.rows(rows)).map(told)).toEqual([
      ['created', 0, 0, 'not-enterprise'],
      ['created', 0, 0, 'no-competence'],
      ['created', 0, 0, 'no-competence'],
      ['created', 0, 0, 'returned-sale'],
      ['created', 0, 0, 'amount-too-small'],
      ['created', 0, 0, 'no-catalogue-row'],
    ]);
    const ids = rows.map(({ externalId }) => externalId);
    const kept = await server.db('pp_sales').whereIn('external_id', ids);
    expect(kept).toHaveLength(rows.length);
  });

  it('K6.1 D: the day of the sale decides, also where ККВ of that day was entered later', async () => {
    const partner = await withBin(await makeScene(server, admin));
    const [before, held] = ['2026-11-04', '2026-11-05'].map((soldOn) =>
      saleOf(partner.bin, { soldOn }),
    ) as [SentRow, SentRow];
    const rows = await system.rows([before, held]);
    expect(rows.map(({ noPoints }) => noPoints)).toEqual(['no-competence', 'no-competence']);
    const award = { kind: 'kkv', level: 'basic', from: '2026-11-05', reason: 'решение от 5.11' };
    await done(act(server, admin, `partners/${partner.documentId}/award-competence`, award));
    expect(await balance(partner)).toBe(30);
    expect((await system.rows([before, held])).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(await balance(partner)).toBe(30);
  });

  it('§1: a suspended partner’s sale is kept; it earns when ККВ was held on the day', async () => {
    const partner = await holder();
    await done(
      act(server, admin, `partners/${partner.documentId}/suspend`, { reason: 'проверка' }),
    );
    expect(await once(saleOf(partner.bin))).toEqual(['created', 0, 30, null]);
    await done(
      act(server, admin, `partners/${partner.documentId}/end-partnership`, { reason: 'конец' }),
    );
    expect(await once(saleOf(partner.bin))).toEqual(['created', 0, 30, null]);
    at('2026-12-05');
    const later = saleOf(partner.bin, { soldOn: '2026-12-04' });
    expect(await once(later)).toEqual(['created', 0, 0, 'no-competence']);
  });

  it('a row that cannot be kept is refused alone, in the caller’s language; the rest are kept', async () => {
    const partner = await holder();
    const wrong: [object, string][] = [
      [{ soldOn: '2026-12-02' }, 'sale.day-in-future'],
      [{ soldOn: '2026-02-30' }, 'sale.day-invalid'],
      [{ soldOn: '' }, 'sale.day-invalid'],
      [{ soldOn: '1991-01-01' }, 'sale.day-invalid'],
      [{ product: 'no-such' }, 'sale.product-unknown'],
      [{ buyerBin: '123' }, 'bin.malformed'],
      [
        { buyerBin: binOf(5).slice(0, 11) + String((Number(binOf(5)[11]) + 1) % 10) },
        'bin.control-digit',
      ],
      [{ partnerBin: 'x' }, 'bin.malformed'],
      [{ partnerBin: binOf(6999) }, 'sale.partner-unknown'],
      ...['0', '-1', '0.001', '1e9', '10000000000.01', ''].map((amount): [object, string] => [
        { amount },
        'sale.amount-invalid',
      ]),
      ...MISSHAPEN,
    ];
    const good = saleOf(partner.bin);
    const sales = [...wrong.map(([values]) => ({ ...saleOf(partner.bin), ...values })), good];
    for (const [language, word] of [
      ['ru', 'день'],
      ['kk', 'күн'],
      ['en', 'day'],
    ] as const) {
      const { body } = await system.send(sales, { 'Accept-Language': language });
      const answer = body as {
        data: { outcome: string; refusal: { code: string; message: string } | null }[];
        meta: object;
      };
      expect(answer.data.map(({ refusal }) => refusal?.code)).toEqual([
        ...wrong.map(([, code]) => code),
        undefined,
      ]);
      const messages = answer.data.map(({ refusal }) => refusal?.message ?? '');
      expect(messages[0]?.toLowerCase()).toContain(word);
      expect(messages.filter((message) => /^sale\.|\{/.test(message))).toEqual([]);
      // `product` is a word of other refusals: here it is the name of a field.
      expect(messages.filter((message) => message.includes('"product"')).length).toBeGreaterThan(2);
      expect(JSON.stringify(body)).not.toMatch(/\\u0000|\\ud800|secret|щщ/);
      expect(answer.meta).toMatchObject({ refused: wrong.length });
    }
    expect(await balance(partner)).toBe(30);
    const names = sales
      .map(({ externalId }) => externalId)
      .filter((name) => !/\0|\p{Cs}/u.test(name));
    const kept = await server.db('pp_sales').whereIn('external_id', names);
    expect(kept.map((sale) => sale.external_id as string)).toEqual([good.externalId]);
  });

  it('D: a row of the wrong shape leaves the sale of its number, and its neighbours, alone', async () => {
    const partner = await holder();
    const sale = saleOf(partner.bin);
    const { amount: _gone, ...without } = sale;
    const { body } = await system.send([
      { ...sale, amount: 3000000 },
      sale,
      without,
      { ...sale, externalId: 'a\u0000b' },
      { ...sale, kind: 'return' },
      { ...sale, extra: 1 },
      { ...sale, externalId: ` ${sale.externalId} ` },
    ]);
    const { data } = body as { data: RowAnswer[] };
    expect(data.map(told)).toEqual([
      ['refused', 0, 0, 'sale.field-malformed'],
      ['created', 0, 30, null],
      ['refused', 0, 0, 'sale.field-missing'],
      ['refused', 0, 0, 'sale.external-id-malformed'],
      ['corrected', 30, 0, 'returned-sale'],
      ['refused', 0, 0, 'sale.field-unknown'],
      ['corrected', 0, 30, null],
    ]);
    const { externalId: id } = sale;
    expect(data.map(({ externalId }) => externalId)).toEqual([id, id, id, null, id, id, id]);
    expect(data[0]?.refusal?.facts).toEqual({ field: 'amount' });
    expect(await balance(partner)).toBe(30);
  });

  it('what is no list of rows with numbers is one 400 that names the paths, and keeps nothing', async () => {
    const partner = await holder();
    const good = saleOf(partner.bin);
    const cases: unknown[] = [
      undefined,
      'sales',
      [],
      { good },
      [good, null],
      [good, 'text'],
      [good, [good]],
      [good, { ...good, externalId: undefined }],
      [good, { ...good, externalId: 7 }],
      [good, { ...good, externalId: '' }],
      [good, { ...good, externalId: ' ' }],
      Array.from({ length: 1001 }, () => saleOf(partner.bin)),
    ];
    for (const sales of cases)
      expect(outcomeOf(await system.send(sales))).toBe('400 request.invalid');
    const { body } = await system.send([good, { ...good, externalId: 5 }]);
    expect(JSON.stringify(body)).toContain('["body","sales",1,"externalId"]');
    const text = server.agent.put(PATH).set('Authorization', system.bearer);
    const broken = await text.set('Content-Type', 'application/json').send('{"sales":[');
    expect(outcomeOf(broken)).toBe('400 request.malformed');
    expect(await server.db('pp_sales').where('external_id', good.externalId)).toEqual([]);
  });

  it('D-ledger: corrections reverse what stood and book anew, from the day they came', async () => {
    const [partner, other] = [await holder(), await holder()];
    const sale = saleOf(partner.bin);
    await once(sale);
    at('2026-12-05');
    expect(await once({ ...sale, buyerBin: binOf(5001) })).toEqual(['corrected', 0, 0, null]);
    at('2026-12-10');
    expect(await once({ ...sale, amount: '5000000' })).toEqual(['corrected', 30, 50, null]);
    at('2026-12-12');
    expect(await once({ ...sale, kind: 'return' })).toEqual(['corrected', 50, 0, 'returned-sale']);
    at('2026-12-14');
    expect(await once(sale)).toEqual(['corrected', 0, 30, null]);
    at('2026-12-16');
    expect(await once({ ...sale, partnerBin: other.bin })).toEqual(['corrected', 30, 30, null]);
    const days = ['11-30', '12-01', '12-09', '12-10', '12-12', '12-14', '12-16'];
    const seen = await Promise.all(days.map((on) => balance(partner, `&on=2026-${on}`)));
    expect(seen).toEqual([0, 30, 30, 50, 0, 30, 0]);
    expect(await balance(other)).toBe(30);
    const { id, document_id: documentId } = await server
      .db('pp_sales')
      .where('external_id', sale.externalId)
      .first();
    const history = await server.db('pp_sale_revisions').where('sale_id', id).orderBy('revision');
    expect(history.map(({ kind, amount_tiyn: tiyn }) => `${kind} ${tiyn}`)).toEqual([
      'sale 300000000',
      'sale 300000000',
      'sale 500000000',
      'return 300000000',
      'sale 300000000',
      'sale 300000000',
    ]);
    const tokens = await server.db('strapi_api_tokens').where('name', 'Sales system').pluck('id');
    expect(history.every(({ sent_by: by }) => tokens.map(String).includes(by))).toBe(true);
    const lines = await server.agent
      .get(`/partner-program/journal?record=sale&documentId=${documentId}`)
      .set('Authorization', admin.bearer);
    const { data } = lines.body as { data: { action: string; actor: object }[] };
    expect(data.map(({ action }) => action)).toEqual([
      'correct',
      'restore',
      'return',
      'correct',
      'correct',
      'create',
    ]);
    expect(data[0]?.actor).toEqual({ kind: 'token', name: 'Sales system' });
  });

  it('D: a sale sent twice in a batch ends as if sent in two: the later row corrects the earlier', async () => {
    const partner = await holder();
    const sale = saleOf(partner.bin);
    const rows = [sale, saleOf(partner.bin), { ...sale, amount: '1000000' }, sale, sale];
    expect((await system.rows(rows)).map(told)).toEqual([
      ['created', 0, 30, null],
      ['created', 0, 30, null],
      ['corrected', 30, 10, null],
      ['corrected', 10, 30, null],
      ['unchanged', 0, 0, null],
    ]);
    expect(await balance(partner)).toBe(60);
  });

  it('K6.1: caps hold for an entry and a year, and a correction sees the room that was made', async () => {
    const partner = await holder();
    const big = Array.from({ length: 7 }, () => saleOf(partner.bin, { amount: '90000000' }));
    const booked = (await system.rows(big)).map(({ pointsBooked }) => pointsBooked);
    expect(booked).toEqual([500, 500, 500, 500, 500, 500, 0]);
    const [first, second] = big;
    const returned = { ...first!, kind: 'return' as const };
    const late = saleOf(partner.bin, { amount: '40000000' });
    expect(
      (await system.rows([returned, { ...second!, amount: '20000000' }, late])).map(told),
    ).toEqual([
      ['corrected', 500, 0, 'returned-sale'],
      ['corrected', 500, 200, null],
      ['created', 0, 400, null],
    ]);
    expect(await once({ ...big[6]!, buyerBin: binOf(5002) })).toEqual([
      'corrected',
      0,
      0,
      'cap-reached',
    ]);
    expect(await once({ ...big[6]!, amount: '90000001' })).toEqual(['corrected', 0, 400, null]);
    expect(await balance(partner)).toBe(3000);
  });

  it('the same batch, and batches that overlap in another order, at once: booked once, no deadlock', async () => {
    const partners = await Promise.all([holder(), holder(), holder()]);
    const sales = Array.from({ length: 60 }, (_, i) =>
      saleOf(partners[i % 3]!.bin, { amount: '1000000' }),
    );
    const answers = await nTimesAtOnce(6, (i) =>
      system.send(i % 2 ? [...sales].reverse() : sales.slice(0, 30 + i * 5)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    await system.rows(sales);
    for (const partner of partners) expect(await balance(partner)).toBe(200);
  });

  it('K2: a flag changed later leaves what was sold; what is sold under it afterwards follows it', async () => {
    const partner = await holder();
    const product = 'bitrix24-portal';
    const [before, after] = [saleOf(partner.bin, { product }), saleOf(partner.bin, { product })];
    expect(await once(before)).toEqual(['created', 0, 0, 'not-enterprise']);
    const { document_id: id } = await server.db('pp_products').where('code', product).first();
    const path = `/content-manager/collection-types/plugin::partner-program.product/${id}`;
    const put = server.agent.put(path).set('Authorization', admin.bearer);
    expect((await put.send({ enterprise: true })).status).toBe(200);
    expect(await once({ ...before, amount: '4000000' })).toEqual([
      'corrected',
      0,
      0,
      'not-enterprise',
    ]);
    expect(await once(after)).toEqual(['created', 0, 30, null]);
    const journal = await server
      .db('pp_journal_entries')
      .where({ record: 'product', record_id: id });
    expect(journal).toMatchObject([
      { action: 'flag', from_state: 'ordinary', to_state: 'enterprise' },
    ]);
  });

  it('cabinet: the partner’s own sales, with buyer and points, filtered; never another’s', async () => {
    const [partner, other] = [await holder('2025-01-10'), await holder()];
    const [a, b, c] = [
      saleOf(partner.bin, { soldOn: '2025-12-31' }),
      saleOf(partner.bin, {
        soldOn: '2026-01-01',
        product: 'site-enterprise',
        buyerBin: binOf(5003),
      }),
      saleOf(partner.bin, { product: 'site-start' }),
    ];
    await system.rows([a, b, c, saleOf(other.bin)]);
    const list = async (query = ''): Promise<string[]> =>
      (await done<Listed[]>(partner.cabinet.get(`/sales${query}`))).map(
        ({ externalId }) => externalId,
      );
    const [idA, idB, idC] = [a, b, c].map(({ externalId }) => externalId);
    expect(await list()).toEqual([idC, idB, idA]);
    expect(await list('?year=2025')).toEqual([idA]);
    expect(await list('?year=2026&to=2026-06-30')).toEqual([idB]);
    expect(await list('?earned=true')).toEqual([idB, idA]);
    expect(await list('?earned=false')).toEqual([idC]);
    expect(await list('?product=site-start&product=site-enterprise')).toEqual([idC, idB]);
    expect(await list('?pageSize=1&page=2')).toEqual([idB]);
    const [, second] = await done<Listed[]>(partner.cabinet.get('/sales'));
    expect(second).toMatchObject({
      points: 30,
      amount: '3000000.00',
      currency: 'KZT',
      buyerBin: binOf(5003),
    });
    expect(outcomeOf(await partner.cabinet.get('/sales?year=26'))).toBe('400 request.invalid');
  });

  it('K4.5: how many enterprise products were sold in a period; what was returned does not count', async () => {
    const partner = await holder();
    const sale = saleOf(partner.bin, { soldOn: '2026-05-10' });
    await system.rows([sale, saleOf(partner.bin, { product: 'site-start', soldOn: '2026-07-01' })]);
    const sold = (from: string, to: string): Promise<number> =>
      countSold(server.db, partner.id, { from: day(from), to: day(to) });
    expect(await sold('2026-05-10', '2026-05-10')).toBe(1);
    expect(await sold('2026-05-11', '2026-12-31')).toBe(0);
    await system.rows([{ ...sale, kind: 'return' }]);
    expect(await sold('2026-01-01', '2026-12-31')).toBe(0);
  });

  it('1,000 rows fit one request: new ones take seconds, unchanged ones far less', async () => {
    const partners = await Promise.all(Array.from({ length: 20 }, () => holder()));
    const sales = Array.from({ length: 1000 }, (_, i) => saleOf(partners[i % 20]!.bin));
    const timed = async (outcome: string): Promise<number> => {
      const begun = performance.now();
      const rows = await system.rows(sales);
      expect(new Set(rows.map((row) => row.outcome))).toEqual(new Set([outcome]));
      return Math.round(performance.now() - begun);
    };
    const [created, unchanged] = [await timed('created'), await timed('unchanged')];
    if (process.env.SALES_TIMES)
      process.stdout.write(`new ${created} ms, unchanged ${unchanged} ms\n`);
    expect({ created: created < 30_000, unchanged: unchanged < 10_000 }).toEqual({
      created: true,
      unchanged: true,
    });
  }, 120_000);
});
