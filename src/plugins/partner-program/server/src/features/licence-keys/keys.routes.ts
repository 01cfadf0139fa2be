import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { countsOf, receivedMeta } from '../../platform/http/batch-rows';
import { changedAnswer, paginationAnswer, paginationMeta } from '../../platform/http/contracts';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { oneAtATime } from '../../platform/one-at-a-time';
import { inUnit } from '../../platform/unit-of-work';
import { listClaims } from './claims.store';
import {
  answerOf,
  batchSchema,
  claimAnswer,
  claimBody,
  claimsQuery,
  receivedAnswer,
} from './keys.contracts';
import { claimKey } from './use-cases/claim-key';
import { receiveKeys } from './use-cases/receive-keys';

const intake = oneAtATime();

const receiveRoute = defineRoute({
  method: 'PUT',
  path: '/integrations/licence-keys',
  name: 'receive',
  summary:
    'Licence keys in batches of up to 1,000, answered row by row in order: hashes and the last four ' +
    'characters, never the key. A row sent again changes nothing; with other content it corrects',
  access: { door: 'integration' },
  body: batchSchema,
  answer: z.array(receivedAnswer),
  meta: receivedMeta,
  handle: async ({ strapi, actor, body, language }) => {
    const decided = await intake(() =>
      inUnit(strapi, actor, (unit) => receiveKeys(unit, body.keys)),
    );
    if (!decided.ok) return decided;
    const data = decided.value.map((row) => answerOf(row, language));
    return accept({ data, meta: countsOf(decided.value) });
  },
});

const claimsRoute = defineRoute({
  method: 'GET',
  path: '/cabinet/licence-keys/claims',
  name: 'claims',
  summary: "The partner's claims of projects that others began, newest first",
  access: { door: 'cabinet', role: 'viewer' },
  query: claimsQuery,
  answer: z.array(claimAnswer),
  meta: paginationAnswer,
  handle: async ({ strapi, caller, query: { state, page, pageSize } }) => {
    const filter = { partnerId: caller().partnerId, state };
    const { claims, total } = await listClaims(strapi.db.connection, filter, page, pageSize);
    const data = claims.map(({ id: _, partnerId: __, requestedAt, decidedAt, ...claim }) => ({
      ...claim,
      requestedAt: requestedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
    }));
    return accept({ data, meta: paginationMeta(page, pageSize, total) });
  },
});

const claimRoute = defineRoute({
  method: 'POST',
  path: '/cabinet/licence-keys/claims',
  name: 'claim',
  summary:
    'Claims a project by its key or the hash of it; the answer is the same whether the key is known',
  access: { door: 'cabinet', role: 'member' },
  body: claimBody,
  answer: changedAnswer,
  successStatus: 201,
  refusals: [
    'key-claim.name-one',
    'licence-key.hash-malformed',
    'key-claim.already-open',
    'key-claim.too-many-open',
  ],
  handle: async ({ strapi, actor, caller, body }) =>
    replyOf(await inUnit(strapi, actor, (unit) => claimKey(unit, caller().partnerId, body))),
});

/** The door of the sales system, and the claims of partners. */
export const licenceKeyRoutes: Route[] = [receiveRoute, claimsRoute, claimRoute];
