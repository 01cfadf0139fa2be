import { makePartner } from '../support/programme';
import type { Expectations } from './expectations';
import type { Kind } from './expectations.staff';
import { makeConsent, makeEvaluation, monthOf } from './records.quality';
import type { Persona } from './personas';
import { cabinet, staff } from './rules';
import type { World } from './world';

const CABINET = '/api/partner-program/cabinet/quality';

/** The partner behind the persona takes part, or does no more. */
async function consentOf(world: World, by: Persona | undefined, consent: string): Promise<void> {
  const foreign = by?.startsWith('foreign') ?? false;
  await makeConsent(world.server, foreign ? world.foreign.id : world.own.id, consent);
}

/** A month that was evaluated, looked at from one side. */
const evaluated = (side: string) => async (world: World) => {
  const { id: partnerId } = await makePartner(world.server);
  const month = await monthOf(world.server, await makeEvaluation(world.server, partnerId));
  return { path: `/partner-program/quality/${side}?month=${month}` };
};

/** Doors of the Quality Programme: the partner's, and what staff look at. */
export const QUALITY_ROUTES: Expectations = {
  [`GET ${CABINET}`]: { rule: cabinet('viewer', 'own'), make: () => ({ path: CABINET }) },
  [`POST ${CABINET}/join`]: {
    rule: cabinet('owner', 'own'),
    make: async (world, by) => {
      await consentOf(world, by, 'revoked');
      return { path: `${CABINET}/join`, body: { textVersion: '1' } };
    },
  },
  [`POST ${CABINET}/leave`]: {
    rule: cabinet('owner', 'own'),
    make: async (world, by) => {
      await consentOf(world, by, 'given');
      return { path: `${CABINET}/leave`, body: {} };
    },
  },
  [`GET ${CABINET}/benchmark`]: {
    rule: cabinet('viewer', 'own'),
    make: () => ({ path: `${CABINET}/benchmark` }),
  },
  [`GET ${CABINET}/export`]: {
    rule: cabinet('viewer', 'own'),
    make: () => ({ path: `${CABINET}/export` }),
  },
  'GET /partner-program/quality/benchmark': {
    rule: staff('surveys.read'),
    make: ({ own }) => ({ path: `/partner-program/quality/benchmark?partner=${own.documentId}` }),
  },
  'GET /partner-program/quality/preview': {
    rule: staff('quality.preview'),
    make: () => ({ path: '/partner-program/quality/preview?month=2026-12' }),
  },
  'GET /partner-program/quality/months': {
    rule: staff('quality.preview'),
    make: () => ({ path: '/partner-program/quality/months' }),
  },
  'GET /partner-program/quality/result': {
    rule: staff('quality.preview'),
    make: evaluated('result'),
  },
  'GET /partner-program/quality/differences': {
    rule: staff('quality.preview'),
    make: evaluated('differences'),
  },
  'GET /partner-program/partners/:documentId/quality': {
    rule: staff('quality.preview'),
    make: ({ own }) => ({ path: `/partner-program/partners/${own.documentId}/quality` }),
  },
};

/** What staff decide about evaluations. */
export const QUALITY_KINDS: readonly Kind[] = [
  {
    record: 'quality-evaluation',
    records: 'quality-evaluations',
    actions: {
      correct: {
        on: async ({ server }) => makeEvaluation(server, (await makePartner(server)).id),
        input: { reason: 'проверка' },
      },
    },
  },
];
