import { EXPECTATIONS, type Expectation } from './expectations';
import { PERSONAS, type Persona } from './personas';
import { expectRefusal, expectThreeLanguages, send, type Call } from './refusal';
import { leavesNoTrace } from './traces';
import { bearerFor, liveRoutes, makeWorld, type World } from './world';

describe('D-doors: every live route, tried by everybody', () => {
  let world: World;
  const said = new Set<string>();

  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.server.stop());

  it('knows every live route, and no dead one', () => {
    expect(liveRoutes(world.server)).toEqual(Object.keys(EXPECTATIONS).sort());
  });

  it.each(Object.entries(EXPECTATIONS))('%s', async (route, expectation) => {
    const [refused, passed] = sorted(expectation);
    const method = route.split(' ')[0] ?? '';
    // One record serves all who are refused: none of them may have touched it.
    const spared = refused.length > 0 ? await expectation.make(world) : undefined;
    const call = { ...spared, path: spared?.path ?? '', method };
    await areRefused(refused, expectation, call);
    for (const persona of passed) {
      const bearer = await bearerFor(world, persona, expectation.rule);
      const call = await expectation.make(world, persona);
      const answer = await send(world.server, { ...call, method, bearer });
      const { status } = expectation.rule.verdict(persona);
      const got = { persona, status: answer.status, error: errorOf(answer.body) };
      expect(got).toEqual({ persona, status, error: undefined });
      if (persona.startsWith('foreign')) tellsNothingOf(world.own, answer.text);
    }
  });

  /** What one of them left would be there after the last: all is read twice, not twice for each. */
  async function areRefused(refused: Persona[], { rule }: Expectation, call: Call): Promise<void> {
    const calls: [Persona, Call][] = [];
    for (const persona of refused) {
      calls.push([persona, { ...call, bearer: await bearerFor(world, persona, rule) }]);
    }
    await leavesNoTrace(world.server, async () => {
      for (const [persona, own] of calls) await isRefused(persona, rule.verdict(persona), own);
    });
  }

  async function isRefused(
    persona: Persona,
    { status, code = '' }: { status: number; code?: string },
    call: Call,
  ): Promise<void> {
    const answer = await send(world.server, call);
    expect({ persona, status: answer.status }).toEqual({ persona, status });
    expectRefusal(answer, status, code);
    if (said.has(code)) return;
    said.add(code);
    await expectThreeLanguages(world.server, call);
  }
});

/** A partner's number and name stand in no answer to another; its card is public. */
function tellsNothingOf(partner: World['own'], text: string): void {
  expect(text).not.toContain(partner.documentId);
  expect(text).not.toContain(partner.bin);
}

function sorted({ rule }: Expectation): [refused: Persona[], passed: Persona[]] {
  const refused = PERSONAS.filter((persona) => rule.verdict(persona).code);
  return [refused, PERSONAS.filter((persona) => !rule.verdict(persona).code)];
}

/** Of the call, or of a record of a list that was acted on. */
function errorOf(body: unknown): unknown {
  const { data, error } = (body ?? {}) as { data?: unknown; error?: unknown };
  const lines = Array.isArray(data) ? (data as { ok?: unknown; error?: unknown }[]) : [];
  return error ?? lines.find((line) => line.ok === false)?.error;
}
