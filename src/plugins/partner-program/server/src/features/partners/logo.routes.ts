import { z } from '@strapi/utils';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { RecordRef } from '../../platform/actions/action';
import { changedAnswer, querySchema, versionTextShape } from '../../platform/http/contracts';
import { defineRoute, type Reply, type Request } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { LOGO_TYPES, MOST_LOGO_BYTES } from './logo';
import { readPartnerById } from './partners.store';
import { removeLogo, setLogo } from './use-cases/set-logo';

const path = '/cabinet/card/logo';
const access = { door: 'cabinet', role: 'member' } as const;

/** Runs a change of the caller's own card. */
async function onOwnCard<T>(
  { strapi, actor, caller }: Pick<Request, 'strapi' | 'actor' | 'caller'>,
  expectedVersion: number,
  change: (unit: Unit, ref: RecordRef) => Promise<Decision<T>>,
): Promise<Decision<Reply<T>>> {
  const { partnerId } = caller();
  const done = await inUnit(strapi, actor, async (unit) => {
    const partner = await readPartnerById(unit.trx, partnerId);
    if (!partner) return refuse('record.not-found');
    return change(unit, { documentId: partner.documentId, expectedVersion, partnerId });
  });
  return done.ok ? accept({ data: done.value }) : done;
}

/** The logo of the partner's card. */
export const logoRoutes = [
  defineRoute({
    method: 'POST',
    path,
    name: 'set-logo',
    summary: 'Puts a logo on the card, in the place of the one before',
    access,
    body: z.strictObject(versionTextShape),
    file: { maxBytes: MOST_LOGO_BYTES, types: LOGO_TYPES },
    answer: changedAnswer.extend({ logo: z.string() }),
    refusals: ['logo.missing', 'logo.type', 'logo.too-large', 'record.version-conflict'],
    handle: (request) =>
      onOwnCard(request, request.body.expectedVersion, (unit, ref) =>
        setLogo(unit, ref, request.file),
      ),
  }),
  defineRoute({
    method: 'DELETE',
    path,
    name: 'remove-logo',
    summary: 'Takes the logo off the card',
    access,
    query: querySchema(versionTextShape),
    answer: changedAnswer,
    refusals: ['record.not-found', 'record.version-conflict'],
    handle: (request) => onOwnCard(request, request.query.expectedVersion, removeLogo),
  }),
];
