import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS, RIGHTS } from '../../../../rules/competences/competence';
import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { inForce } from '../../../../rules/competences/in-force.rules';
import { LADDER, PARTNERSHIP, USER_ROLES } from '../../../../rules/partners/partner';
import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { dayAnswer } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { competencesOf, rightsInForce } from '../competences';
import { directoryOf, rankOf } from '../directory';
import { readPartnerById } from '../partners';
import { readBalance } from '../points';
import { DATE_KINDS, datesOf, stillAhead } from './deadlines';
import { TODO, todoOf } from './todo';

const overviewAnswer = z.object({
  today: dayAnswer,
  partner: z.object({
    documentId: z.string(),
    tradingName: z.string(),
    slug: z.string(),
    partnership: z.enum(PARTNERSHIP),
    ladder: z.enum(LADDER),
  }),
  role: z.enum(USER_ROLES),
  competences: z.array(
    z.object({
      kind: z.enum(COMPETENCE_KINDS),
      level: z.enum(LEVELS).nullable(),
      lastDay: dayAnswer.nullable(),
    }),
  ),
  rights: z.array(z.enum(RIGHTS)),
  balances: z.object({ kkv: z.number().int(), partner: z.number().int() }),
  rank: z.number().int().nullable(),
  deadlines: z
    .array(z.object({ kind: z.enum(DATE_KINDS), record: z.string(), day: dayAnswer }))
    .meta({ description: 'The soonest first; answers that are overdue are still owed' }),
  todo: z.array(z.object({ what: z.enum(TODO), count: z.number() })),
});

/** What a partner sees first: where it stands and what needs doing. */
export const cabinetRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet',
    name: 'overview',
    summary:
      "The partner's overview: competences, rights, deadlines, balances, rank, what needs doing",
    access: { door: 'cabinet', role: 'viewer' },
    answer: overviewAnswer,
    handle: async ({ strapi, caller }) => {
      const { partnerId, role } = caller();
      const today = clockOf(strapi).today();
      const db = strapi.db.connection;
      const partner = await readPartnerById(db, partnerId);
      if (!partner) return refuse('record.not-found');
      const held = (await competencesOf(db, [partnerId])).flatMap((competence) => {
        const term = inForce(competence, today);
        const { kind } = competence;
        return term ? [{ kind, level: term.level, lastDay: lastDayOf(competence) }] : [];
      });
      const dates = await datesOf(db, partnerId, today);
      const directory = await directoryOf(strapi).today();
      return accept({
        data: {
          today,
          partner,
          role,
          competences: held,
          rights: [...(await rightsInForce(db, partnerId, today))],
          balances: {
            kkv: await readBalance(db, { partnerId, scheme: 'kkv', on: today }),
            partner: await readBalance(db, { partnerId, scheme: 'partner', on: today }),
          },
          rank: rankOf(directory, partner.slug),
          deadlines: stillAhead(dates, today),
          todo: await todoOf(db, partnerId, dates, today),
        },
      });
    },
  }),
];
