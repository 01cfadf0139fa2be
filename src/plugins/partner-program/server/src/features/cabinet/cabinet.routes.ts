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
import { countUnanswered } from '../conduct';
import { directoryOf, rankOf } from '../directory';
import { readPartnerById } from '../partners';
import { readBalance } from '../points';
import { countByPublication } from '../projects';

/** What a partner may have to do, the most urgent first. */
const TODO = ['violation-to-answer', 'project-returned', 'project-draft'] as const;

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
  todo: z.array(z.object({ what: z.enum(TODO), count: z.number() })),
});

/** What a partner sees first: where it stands and what needs doing. */
export const cabinetRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet',
    name: 'overview',
    summary: "The partner's overview: competences, rights, balances, rank, what needs doing",
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
      const projects = await countByPublication(db, partnerId);
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
          todo: [
            { what: 'violation-to-answer' as const, count: await countUnanswered(db, partnerId) },
            { what: 'project-returned' as const, count: projects.get('returned') ?? 0 },
            { what: 'project-draft' as const, count: projects.get('draft') ?? 0 },
          ].filter(({ count }) => count > 0),
        },
      });
    },
  }),
];
