import { z } from '@strapi/utils';

import { changedAnswer, querySchema, versionTextShape } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { LOGO_LIMITS, LOGO_TYPES, MOST_LOGO_BYTES } from './logo';
import { onOwnCard } from './own-card';
import { removeLogo, setLogo } from './use-cases/set-logo';

const path = '/cabinet/card/logo';
const access = { door: 'cabinet', role: 'member' } as const;

/** The logo of the partner's card. */
export const logoRoutes = [
  defineRoute({
    method: 'POST',
    path,
    name: 'set-logo',
    summary: 'Puts a logo on the card, in the place of the one before',
    access,
    body: z.strictObject(versionTextShape),
    file: {
      maxBytes: MOST_LOGO_BYTES,
      types: LOGO_TYPES,
      tooLarge: { code: 'logo.too-large', facts: LOGO_LIMITS },
    },
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
