import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { REQUESTED_KIND, REQUEST_STATES } from '../../../../rules/points/request';
import { dayAnswer } from '../../platform/http/contracts';
import { PARTNER_TABLES } from '../partners';
import { withBeside, type Beside } from './request.answers';
import { readActivities } from './catalogue.store';
import { otherClaims, type OtherClaim } from './request.claims';
import { requestShape, sharedPart } from './request.contracts';
import type { PointRequest } from './request.store';

const partnerAnswer = z.object({ documentId: z.string(), name: z.string() });
const name = z.string().nullable();
const level = z.enum(['basic', 'advanced']);

/** What may be requested, by its names. */
export const requestedActivity = z.object({ code: name, nameRu: name, nameKk: name, nameEn: name });

/** A request as staff see it: with all they need to decide. */
export const queueAnswer = z.object({
  ...requestShape,
  partner: partnerAnswer.extend({
    level: level.nullable().meta({ description: 'Of KKV, on the day of the activity' }),
  }),
  activity: requestedActivity,
  note: z.string().nullable().meta({ description: 'Of staff' }),
  entry: z.string().nullable().meta({ description: 'The line of the ledger' }),
  duplicates: z
    .array(
      z.object({
        documentId: z.string(),
        partner: partnerAnswer,
        samePartner: z.boolean(),
        state: z.enum(REQUEST_STATES),
        activity: z.string().nullable(),
        on: dayAnswer.nullable(),
        title: z.string().nullable(),
      }),
    )
    .meta({ description: 'Other requests that claim one of its addresses' }),
});

type QueueLine = z.infer<typeof queueAnswer>;
type Partner = z.infer<typeof partnerAnswer>;

/** Requests with all that staff need to decide; as many queries for any number of them. */
export async function queueOf(db: Knex, requests: readonly PointRequest[]): Promise<QueueLine[]> {
  const claims = await otherClaims(db, requests);
  const others = [...claims.values()].flat();
  const partners = await partnersOf(db, [...requests, ...others]);
  return withBeside(db, requests, (request, beside) =>
    lineOf(request, beside, claims.get(request.id) ?? [], partners),
  );
}

/** The marketing rows there have ever been, each code once, by its latest names. */
export async function requestedActivities(db: Knex): Promise<z.infer<typeof requestedActivity>[]> {
  const rows = (await readActivities(db)).filter(({ kind }) => kind === REQUESTED_KIND);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return [...byCode.values()].map(({ code, nameRu, nameKk, nameEn }) => ({
    ...{ code, nameRu, nameKk, nameEn },
  }));
}

function lineOf(
  request: PointRequest,
  beside: Beside,
  claims: readonly OtherClaim[],
  partners: ReadonlyMap<number, Partner>,
): QueueLine {
  const { row, level: held } = beside.circumstances;
  const { nameRu = null, nameKk = null, nameEn = null } = row ?? {};
  return {
    ...sharedPart(request, beside),
    partner: { ...partnerIn(partners, request.partnerId), level: held },
    activity: { code: request.activity, nameRu, nameKk, nameEn },
    note: request.note,
    entry: request.entry,
    duplicates: claims.map(({ documentId, partnerId, state, activity, on, title }) => ({
      ...{ documentId, state, activity, on, title },
      partner: partnerIn(partners, partnerId),
      samePartner: partnerId === request.partnerId,
    })),
  };
}

function partnerIn(partners: ReadonlyMap<number, Partner>, id: number): Partner {
  return partners.get(id) ?? { documentId: '', name: '' };
}

async function partnersOf(
  db: Knex,
  of: readonly { partnerId: number }[],
): Promise<Map<number, Partner>> {
  const rows = await db(PARTNER_TABLES.partners)
    .whereIn('id', [...new Set(of.map(({ partnerId }) => partnerId))])
    .select<{ id: number; documentId: string; name: string }[]>({
      id: 'id',
      documentId: 'document_id',
      name: 'trading_name',
    });
  return new Map(rows.map(({ id, documentId, name }) => [id, { documentId, name }]));
}
