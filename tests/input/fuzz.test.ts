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

/** Another seed tries something else: `FUZZ_SEED=12 FUZZ_RUNS=200 npm test -- tests/input/fuzz`. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261201);
const numRuns = Number(process.env.FUZZ_RUNS ?? 16);

const routes = Object.entries(EXPECTATIONS);

describe('whatever a caller sends, it is never our fault', () => {
  it.each(routes)('%s', async (route, expectation) => {
    const method = route.split(' ')[0] ?? '';
    // A super admin's rights take the panel 40 ms at every call; this one's door opens as wide.
    const persona = expectation.rule.door === 'staff' ? 'admin with only the permission' : 'owner';
    const bearer = await bearerFor(world, persona, expectation.rule);
    const valid = await expectation.make(world, persona);
    const property = fc.asyncProperty(query, body, async (search, sent) => {
      const path = `${valid.path}${valid.path.includes('?') ? '&' : '?'}${search}`;
      // Some of what is sent is valid but for one field: it reaches further.
      const form = typeof valid.body === 'string' ? `${valid.body}&${search}` : undefined;
      const mixed = form ?? { ...(valid.body as object | undefined), ...sent };
      const headers = valid.headers ?? {};
      const call = { method, path: method === 'GET' ? path : valid.path, bearer, headers };
      const answer = await send(world.server, method === 'GET' ? call : { ...call, body: mixed });
      expect(answer.status).toBeLessThan(500);
    });
    // Each route is sent something else: together they try what stands before all of them.
    await fc.assert(property, { seed: SEED ^ fc.hash(route), numRuns });
  });
});
