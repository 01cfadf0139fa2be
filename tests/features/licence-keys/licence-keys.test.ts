import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import {
  keysByHash,
  purchasesAsOf,
} from '../../../src/plugins/partner-program/server/src/features/licence-keys';
import { day, startOf } from '../../../src/plugins/partner-program/rules/shared/days';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { act, binOf } from '../../support/programme';
import { countOutcomes, done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { fullKey, keyOf, keySystem, md5, PATH, told, type KeySystem, type SentKey } from './system';

type Owner = Scene & { bin: string };

interface Listed {
  externalId: string;
  own: string;
  lastFour: string;
}

interface Claim {
  documentId: string;
  state: string;
  hash: string;
  lastFour: string | null;
  partnerReason: string | null;
}

describe('licence keys', () => {
  let server: TestServer;
  let admin: Login;
  let system: KeySystem;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    system = await keySystem(server);
  });
  beforeEach(() => at('2026-12-01'));
  afterAll(() => server.stop());

  const at = (on: string): void => clockOf(server.strapi).travelTo(`${on}T10:00:00+05:00`);
  const partner = async (): Promise<Owner> => {
    const scene = await makeScene(server, admin);
    const row = await server.db('pp_partners').where('id', scene.id).first<{ bin: string }>('bin');
    return { ...scene, bin: row.bin };
  };
  const once = async (row: SentKey): Promise<string> => told((await system.rows([row]))[0]!);
  const staff = (path: string, input: object) => act(server, admin, path, input);

  /** Everything the database holds of a text: in whatever table and column. */
  async function tablesWith(text: string): Promise<string[]> {
    const { rows } = await server.db.raw<{ rows: { table_name: string }[] }>(
      "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    const found: string[] = [];
    for (const { table_name: table } of rows) {
      const hit = await server
        .db(table)
        .whereRaw(`??::text ilike ?`, [table, `%${text}%`])
        .first();
      if (hit) found.push(table);
    }
    return found;
  }

  describe('Q-competence the intake', () => {
    it('keeps what is new, corrects what differs, and changes nothing when sent again', async () => {
      const { bin } = await partner();
      const [a, b] = [keyOf(bin), keyOf(bin, { kind: 'demo' })];
      expect((await system.rows([a, b])).map(told)).toEqual(['created', 'created']);
      expect((await system.rows([a, b])).map(told)).toEqual(['unchanged', 'unchanged']);
      at('2026-12-02');
      expect(await once({ ...a, edition: 'Бизнес' })).toBe('corrected');
      expect(await once({ ...a, edition: 'Бизнес', returnedOn: '2026-12-01' })).toBe('corrected');
      expect(await once(a)).toBe('corrected');
      expect(await once({ ...a, hashes: [md5('newer')] })).toBe('corrected');
      expect(await once(a)).toBe('unchanged');
      const key = await server
        .db('pp_licence_keys')
        .where('external_id', a.externalId)
        .first<{ id: number; document_id: string; revision: number }>();
      expect(key.revision).toBe(5);
      const history = await server.db('pp_licence_key_revisions').where('key_id', key.id);
      expect(history).toHaveLength(5);
      const journal = await server
        .db('pp_journal_entries')
        .where({ record: 'licence-key', record_id: key.document_id })
        .orderBy('id')
        .pluck<string[]>('action');
      expect(journal).toEqual(['create', 'correct', 'return', 'restore', 'correct']);
      const found = await keysByHash(server.db, [a.hashes[0]!, md5('newer'), md5('nobody')]);
      expect([...found.values()].map(({ externalId }) => externalId)).toEqual([
        a.externalId,
        a.externalId,
      ]);
    });

    it('a row that cannot be kept is refused alone, in the caller’s language', async () => {
      const { bin } = await partner();
      const taken = keyOf(bin);
      await system.rows([taken]);
      const wrong: [object, string][] = [
        [{ kind: 'gift' }, 'licence-key.kind-unknown'],
        [{ edition: undefined }, 'licence-key.field-missing'],
        [{ returnedOn: undefined }, 'licence-key.field-missing'],
        [{ hashes: 'x' }, 'licence-key.field-malformed'],
        [{ boughtOn: 20260310 }, 'licence-key.field-malformed'],
        [
          { hashes: Array.from({ length: 11 }, (_, i) => md5(String(i))) },
          'licence-key.hashes-too-many',
        ],
        [{ extra: 1 }, 'licence-key.field-unknown'],
        [{ externalId: 'a\u0000b' }, 'licence-key.external-id-malformed'],
        [{ externalId: 'я'.repeat(101) }, 'licence-key.external-id-malformed'],
        [{ edition: 'я'.repeat(5000) }, 'licence-key.edition-malformed'],
        [{ partnerBin: binOf(6998) }, 'licence-key.partner-unknown'],
        [{ partnerBin: '1' }, 'bin.malformed'],
        [{ product: 'no-such' }, 'licence-key.product-unknown'],
        [{ product: '\u0000' }, 'licence-key.product-unknown'],
        [{ boughtOn: '2026-12-02' }, 'licence-key.day-in-future'],
        [{ boughtOn: 'yesterday' }, 'licence-key.day-invalid'],
        [{ activatedOn: '2026-03-09' }, 'licence-key.activated-before-bought'],
        [{ returnedOn: '2026-03-09' }, 'licence-key.returned-before-bought'],
        [{ hashes: [] }, 'licence-key.hash-missing'],
        [{ hashes: ['xyz'] }, 'licence-key.hash-malformed'],
        [{ hashes: taken.hashes }, 'licence-key.hash-of-another'],
        [{ hashes: taken.hashes, kind: 'demo' }, 'licence-key.hash-of-another'],
        [{ lastFour: 'АБВГ' }, 'licence-key.last-four-malformed'],
        [{ edition: 'a\u0000' }, 'licence-key.edition-malformed'],
      ];
      const good = keyOf(bin);
      const keys = [...wrong.map(([values]) => ({ ...keyOf(bin), ...values })), good];
      for (const [language, word] of [
        ['ru', 'программе'],
        ['kk', 'серіктесі'],
        ['en', 'programme'],
      ] as const) {
        const { body } = await system.send(keys, { 'Accept-Language': language });
        const answer = body as { data: { refusal: { code: string; message: string } | null }[] };
        expect(answer.data.map(({ refusal }) => refusal?.code)).toEqual([
          ...wrong.map(([, code]) => code),
          undefined,
        ]);
        const messages = answer.data.map(({ refusal }) => refusal?.message ?? '');
        expect(messages.find((message) => message.includes(word))).toBeDefined();
        expect(messages.filter((message) => /^licence-key\.|\{/.test(message))).toEqual([]);
      }
      const names = keys.map(({ externalId }) => externalId).filter((name) => !name.includes('\0'));
      const kept = await server.db('pp_licence_keys').whereIn('external_id', names);
      expect(kept.map((key) => key.external_id as string)).toEqual([good.externalId]);
    });

    it('Q-competence: a renewal names the key it prolongs, which stays sold, owned and counted', async () => {
      const { bin } = await partner();
      const sold = keyOf(bin);
      const renewal = keyOf(bin, { kind: 'renewal', hashes: sold.hashes });
      const early = keyOf(bin, { kind: 'renewal' });
      const late = keyOf(bin, { hashes: early.hashes });
      expect((await system.rows([early, sold, renewal, late])).map(told)).toEqual(
        Array.from({ length: 4 }, () => 'created'),
      );
      expect(await once(renewal)).toBe('unchanged');
      const own = { ...sold, kind: 'renewal' } as const;
      expect(await once(own)).toBe('licence-key.renewal-of-sale');
      expect(await once({ ...own, hashes: [] })).toBe('licence-key.renewal-of-sale');
      const found = await keysByHash(server.db, [...sold.hashes, ...early.hashes]);
      expect([...found.values()].map(({ externalId, kind }) => [externalId, kind])).toEqual([
        [sold.externalId, 'sale'],
        [late.externalId, 'sale'],
      ]);
    });

    it('a malformed batch is one 400 that keeps nothing', async () => {
      const { bin } = await partner();
      const good = keyOf(bin);
      const cases: unknown[] = [
        undefined,
        [],
        { good },
        [good, null],
        [good, 'text'],
        [good, [good]],
        [good, { ...good, externalId: undefined }],
        [good, { ...good, externalId: 7 }],
        [good, { ...good, externalId: ' ' }],
        Array.from({ length: 1001 }, () => good),
      ];
      for (const keys of cases) {
        expect(outcomeOf(await system.send(keys))).toBe('400 request.invalid');
      }
      expect(await server.db('pp_licence_keys').where('external_id', good.externalId)).toEqual([]);
    });

    it('Q-handover: a full key in a field is refused, echoed nowhere and kept nowhere', async () => {
      const { bin, cabinet } = await partner();
      const key = fullKey();
      const good = keyOf(bin);
      const rows = (['externalId', 'lastFour', 'edition', 'product', 'partnerBin'] as const).map(
        (field) => ({ ...keyOf(bin), [field]: key }),
      );
      const { body, status } = await system.send([
        ...rows,
        { ...keyOf(bin), hashes: [key] },
        { ...keyOf(bin), hashes: [md5('strange')], edition: 'strange' },
        good,
      ]);
      expect(status).toBe(200);
      const told = (body as { data: { refusal: { code: string } | null }[] }).data;
      expect(told.map(({ refusal }) => refusal?.code ?? 'kept')).toEqual([
        ...Array.from({ length: 7 }, () => 'licence-key.full-key'),
        'kept',
      ]);
      expect(JSON.stringify(body)).not.toContain(key);
      await done(cabinet.post('/licence-keys/claims', { key }));
      expect(await tablesWith(key)).toEqual([]);
      expect(await tablesWith(md5(key))).toEqual(['pp_key_claims']);
    });

    it('the same batch, and others that overlap, at once: each key stands once, no deadlock', async () => {
      const partners = [await partner(), await partner()];
      const keys = Array.from({ length: 60 }, (_, i) => keyOf(partners[i % 2]!.bin));
      const answers = await nTimesAtOnce(6, (i) =>
        system.send(i % 2 ? [...keys].reverse() : keys.slice(0, 30 + i * 5)),
      );
      expect(countOutcomes(answers)).toEqual({ '200': 6 });
      const names = keys.map(({ externalId }) => externalId);
      const stored = await server.db('pp_licence_keys').whereIn('external_id', names);
      expect(stored.map(({ revision }) => revision)).toEqual(names.map(() => 1));
    });

    it('two keys with one hash at once: one of them has it', async () => {
      const { bin } = await partner();
      const hashes = [md5('disputed')];
      const answers = await nTimesAtOnce(5, () => system.rows([keyOf(bin, { hashes })]));
      expect(answers.flat().map(told).sort()).toEqual([
        'created',
        ...Array.from({ length: 4 }, () => 'licence-key.hash-of-another'),
      ]);
    });

    it('takes its door’s token alone', async () => {
      expect((await server.agent.put(PATH).send({ keys: [] })).status).toBe(401);
    });
  });

  describe('the cabinet', () => {
    it('lists the partner’s own keys, filtered; never another’s', async () => {
      const [mine, other] = [await partner(), await partner()];
      const a = keyOf(mine.bin, { boughtOn: '2025-12-31', activatedOn: null });
      const b = keyOf(mine.bin, { boughtOn: '2026-01-01', kind: 'demo' });
      const c = keyOf(mine.bin, { boughtOn: '2026-02-01' });
      await system.rows([a, b, c, keyOf(other.bin)]);
      const list = async (query = ''): Promise<string[]> =>
        (await done<Listed[]>(mine.cabinet.get(`/licence-keys${query}`))).map(
          (one) => one.externalId,
        );
      const [idA, idB, idC] = [a, b, c].map(({ externalId }) => externalId);
      expect(await list()).toEqual([idC, idB, idA]);
      expect(await list('?kind=demo')).toEqual([idB]);
      expect(await list('?kind=sale&kind=demo&from=2026-01-01&to=2026-01-31')).toEqual([idB]);
      expect(await list('?pageSize=1&page=3')).toEqual([idA]);
      expect(outcomeOf(await mine.cabinet.get('/licence-keys?kind=x'))).toBe('400 request.invalid');
    });
  });

  describe('Q-again claims and transfers', () => {
    const claims = (owner: Owner): Promise<Claim[]> =>
      done<Claim[]>(owner.cabinet.get('/licence-keys/claims'));

    it('the answer is the same whether the key is known, and whose it is', async () => {
      const [buyer, claimant] = [await partner(), await partner()];
      const [known, own] = [keyOf(buyer.bin), keyOf(claimant.bin)];
      await system.rows([known, own]);
      const answers = [];
      for (const hash of [known.hashes[0], own.hashes[0], md5('never seen')]) {
        answers.push(await claimant.cabinet.post('/licence-keys/claims', { hash }));
      }
      const shapes = answers.map(({ status, body }) => [
        status,
        JSON.stringify(body).replace(/"documentId":"\w+"/, ''),
      ]);
      expect(new Set(shapes.map(String)).size).toBe(1);
      expect(shapes[0]?.[0]).toBe(201);
      expect((await claims(claimant)).map(({ state }) => state)).toEqual(
        Array.from({ length: 3 }, () => 'requested'),
      );
      expect(await claims(buyer)).toEqual([]);
    });

    it('by the key itself: its hash and last four characters are kept', async () => {
      const claimant = await partner();
      const key = fullKey();
      await done(claimant.cabinet.post('/licence-keys/claims', { key: ` ${key} ` }));
      expect(await claims(claimant)).toMatchObject([{ hash: md5(key), lastFour: key.slice(-4) }]);
      expect(outcomeOf(await claimant.cabinet.post('/licence-keys/claims', { key }))).toBe(
        '409 key-claim.already-open',
      );
    });

    it.each([
      [{}, '400 key-claim.name-one'],
      [{ hash: md5('x'), key: 'x' }, '400 key-claim.name-one'],
      [{ hash: 'x' }, '400 licence-key.hash-malformed'],
      [{ key: '' }, '400 request.invalid'],
    ])('%j is refused: %s', async (body, outcome) => {
      const claimant = await partner();
      expect(outcomeOf(await claimant.cabinet.post('/licence-keys/claims', body))).toBe(outcome);
    });

    it('the same claim many times at once is one; there is an end of claims', async () => {
      const { cabinet } = await partner();
      const claim = (hash: string) => cabinet.post('/licence-keys/claims', { hash });
      const answers = await nTimesAtOnce(5, () => claim(md5('same')));
      expect(countOutcomes(answers)).toEqual({ '201': 1, '409 key-claim.already-open': 4 });
      for (let n = 1; n < 20; n += 1) await done(claim(md5(`many ${n}`)));
      expect(outcomeOf(await claim(md5('too many')))).toBe('409 key-claim.too-many-open');
    });

    it('a transfer gives the project to the claimant; the buyer keeps it in its list', async () => {
      const [buyer, claimant] = [await partner(), await partner()];
      const key = keyOf(buyer.bin);
      await system.rows([key]);
      const [hash] = key.hashes;
      const { documentId } = await done(claimant.cabinet.post('/licence-keys/claims', { hash }));
      await done(staff(`key-claims/${documentId}/transfer`, { reason: 'договор с заказчиком' }));
      expect((await claims(claimant))[0]).toMatchObject({ state: 'transferred' });
      const own = async (owner: Owner): Promise<string[][]> =>
        (await done<Listed[]>(owner.cabinet.get('/licence-keys'))).map((one) => [
          one.externalId,
          one.own,
        ]);
      expect(await own(buyer)).toEqual([[key.externalId, 'bought']]);
      expect(await own(claimant)).toEqual([[key.externalId, 'transferred']]);
      const third = await partner();
      const again = await done(third.cabinet.post('/licence-keys/claims', { hash }));
      at('2026-12-05');
      await done(staff(`key-claims/${again.documentId}/transfer`, { reason: 'передан дальше' }));
      expect(await own(claimant)).toEqual([]);
      expect(await own(third)).toEqual([[key.externalId, 'transferred']]);
      const found = await keysByHash(server.db, key.hashes);
      expect(found.get(hash!)?.transfers.map(({ partnerId, from }) => [partnerId, from])).toEqual([
        [claimant.id, '2026-12-01'],
        [third.id, '2026-12-05'],
      ]);
    });

    it('transferred by many at once it is transferred once', async () => {
      const [buyer, claimant] = [await partner(), await partner()];
      const key = keyOf(buyer.bin);
      await system.rows([key]);
      const body = { hash: key.hashes[0] };
      const { documentId } = await done(claimant.cabinet.post('/licence-keys/claims', body));
      const path = `key-claims/${documentId}/transfer`;
      const answers = await nTimesAtOnce(4, () => act(server, admin, path, { reason: 'x' }, 1));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const [{ id }] = await server.db('pp_licence_keys').where('external_id', key.externalId);
      expect(await server.db('pp_key_transfers').where('key_id', id)).toHaveLength(1);
    });

    it('staff refuse with a reason; what is decided stays', async () => {
      const claimant = await partner();
      const body = { hash: md5('refused') };
      const { documentId } = await done(claimant.cabinet.post('/licence-keys/claims', body));
      expect(outcomeOf(await staff(`key-claims/${documentId}/transfer`, { reason: 'x' }))).toBe(
        '409 key-claim.hash-unknown',
      );
      await done(staff(`key-claims/${documentId}/refuse`, { partnerReason: 'нет договора' }));
      expect(await claims(claimant)).toMatchObject([
        { state: 'refused', partnerReason: 'нет договора' },
      ]);
      expect(outcomeOf(await staff(`key-claims/${documentId}/transfer`, { reason: 'x' }))).toBe(
        '409 key-claim.move-not-allowed',
      );
      await done(claimant.cabinet.post('/licence-keys/claims', body));
    });

    it('Q-handover: an unknown hash is linked to a key by staff, and its buyer’s claim is settled', async () => {
      const [buyer, stranger] = [await partner(), await partner()];
      const [key, other] = [keyOf(buyer.bin), keyOf(buyer.bin)];
      const rows = await system.rows([key, other]);
      const hash = md5('hashed by a newer version');
      await done(buyer.cabinet.post('/licence-keys/claims', { hash }));
      await done(stranger.cabinet.post('/licence-keys/claims', { hash }));
      const link = (place: number, text = hash) =>
        staff(`licence-keys/${rows[place]?.documentId}/link-hash`, { hash: text, reason: 'отчёт' });
      expect(outcomeOf(await link(0, 'x'))).toBe('400 licence-key.hash-malformed');
      await done(link(0, hash.toUpperCase()));
      expect(outcomeOf(await link(0))).toBe('409 licence-key.hash-known');
      expect(outcomeOf(await link(1))).toBe('409 licence-key.hash-of-another');
      expect((await claims(buyer))[0]).toMatchObject({ state: 'linked' });
      expect((await claims(stranger))[0]).toMatchObject({ state: 'requested' });
      expect((await keysByHash(server.db, [hash])).get(hash)?.externalId).toBe(key.externalId);
      expect(await once(key)).toBe('unchanged');
    });

    it('a hash that the sales system sends later settles the buyer’s claim as well', async () => {
      const buyer = await partner();
      const key = keyOf(buyer.bin);
      await done(buyer.cabinet.post('/licence-keys/claims', { hash: key.hashes[0] }));
      await system.rows([key]);
      expect((await claims(buyer))[0]).toMatchObject({ state: 'linked' });
    });
  });

  it('Q-competence, D-month: what was bought in a window, as it was known before an instant', async () => {
    const { bin, id } = await partner();
    const window = { from: day('2026-02-01'), before: day('2026-04-01') };
    const bought = async (known: string): Promise<string[]> => {
      const rows = purchasesAsOf(server.db, window, {
        on: day(known),
        known: startOf(day(known)),
      });
      const names = server.db('pp_licence_keys').where('partner_id', id);
      const ids = server.db.from(rows.as('rows')).where('partner_id', id).select('key_id');
      return names.whereIn('id', ids).orderBy('id').pluck<string[]>('external_id');
    };
    const [first, last] = [
      keyOf(bin, { boughtOn: '2026-02-01' }),
      keyOf(bin, { boughtOn: '2026-03-31', activatedOn: '2026-03-31' }),
    ];
    const later = keyOf(bin, { activatedOn: null });
    await system.rows([
      first,
      last,
      later,
      keyOf(bin, { boughtOn: '2026-01-31' }),
      keyOf(bin, { boughtOn: '2026-04-01', activatedOn: '2026-04-01' }),
      keyOf(bin, { kind: 'demo' }),
      keyOf(bin, { kind: 'renewal' }),
      keyOf(bin, { returnedOn: '2026-05-01' }),
    ]);
    at('2026-12-05');
    await system.rows([
      { ...first, returnedOn: '2026-12-04' },
      { ...later, activatedOn: '2026-12-04' },
      keyOf(bin),
    ]);
    at('2026-12-07');
    await system.rows([{ ...last, kind: 'demo' }]);
    const [a, b, c] = [first, last, later].map(({ externalId }) => externalId);
    expect(await bought('2026-12-01')).toEqual([]);
    expect(await bought('2026-12-02')).toEqual([a, b]);
    expect(await bought('2026-12-05')).toEqual([a, b]);
    expect(await bought('2026-12-06')).toEqual([b, c, expect.any(String)]);
    expect(await bought('2026-12-08')).toEqual([c, expect.any(String)]);
  });
});
