import fc from 'fast-check';

import { EXPECTATIONS } from '../access/expectations';
import { send } from '../access/refusal';
import { bearerFor, makeWorld, type World } from '../access/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.server.stop());

const NAMES = [
  'page', 'pageSize', 'q', 'list', 'category', 'city', 'on', 'knownOn', 'scheme', 'partner', 'locale',
  'expectedVersion', 'titleRu', 'summaryKk', 'url', 'site', 'publicPhone', 'startedOn', 'finishedOn',
  'email', 'role', 'input', 'ids', 'reason', 'kind', 'level', 'from', 'ladder', 'tradingName',
  'customerConsent', 'documentId', 'record', '__proto__', 'constructor',
]; // prettier-ignore

const VALUES = [
  '', '0', '1', '-1', 'NaN', '1e999', 'null', 'kkv', 'all', 'owner', '2026-02-30', '2026-12-01',
  'a\u0000b', '\ud800', '👩🏽‍💻', '%', '%00', "' or 1=1--", '{{x}}', 'https://a.kz/\u0000', 'a@b.kz',
  'я'.repeat(400), '+77000000000', '$', 'online-stores',
]; // prettier-ignore

const name = fc.constantFrom(...NAMES);
const text = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 40 }));
const value = fc.oneof(
  { depthSize: 'small' },
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const json = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    value,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(name, tie('node'), { maxKeys: 4 }),
  ),
})).node;
const query = fc
  .array(fc.tuple(name, fc.constantFrom('', '[]', '[a]', '[$ne]'), text), { maxLength: 4 })
  .map((pairs) =>
    pairs.map(([key, suffix, text_]) => `${key}${suffix}=${encode(text_)}`).join('&'),
  );
const body = fc.dictionary(name, json, { maxKeys: 6 });

/** Half a surrogate pair has no bytes of its own: it goes out as the bytes other software sends. */
function encode(raw: string): string {
  return /\p{Cs}/u.test(raw) ? '%ED%A0%80' : encodeURIComponent(raw);
}

const routes = Object.entries(EXPECTATIONS);
const SEED = 20261201;

describe('whatever a caller sends, it is never our fault', () => {
  it.each(routes)('%s', async (route, expectation) => {
    const method = route.split(' ')[0] ?? '';
    const persona = expectation.rule.door === 'staff' ? 'super admin' : 'owner';
    const bearer = await bearerFor(world, persona, expectation.rule);
    const valid = await expectation.make(world, persona);
    const property = fc.asyncProperty(query, body, async (search, sent) => {
      const path = `${valid.path}${valid.path.includes('?') ? '&' : '?'}${search}`;
      // Some of what is sent is valid but for one field: it reaches further.
      const mixed = { ...valid.body, ...sent };
      const call = { method, path: method === 'GET' ? path : valid.path, bearer };
      const answer = await send(world.server, method === 'GET' ? call : { ...call, body: mixed });
      expect(answer.status).toBeLessThan(500);
    });
    await fc.assert(property, { seed: SEED, numRuns: 25 });
  });
});
