import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';

import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import {
  decideShare,
  lackingOf,
  nextFirst,
  percentOf,
} from '../../../../rules/quality/evaluation.rules';
import type { Day, Instant } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import type { Language } from '../../platform/languages';
import { settingOn } from '../../platform/settings/settings';
import { competencesOf } from '../competences';
import { sharesOf } from './evaluation.store';
import { readShares } from './figures';
import { monthTerms } from './month-terms';
import { lastConsent } from './participation.store';
import type { qualityAnswer } from './quality.contracts';
import { CONSENT_TEXT } from './quality.settings';

type Standing = z.infer<typeof qualityAnswer>;

const MONTHS_SHOWN = 14;

/** Where a partner stands in the programme: consent, mark, forecast, and its months. */
export async function standingOf(
  strapi: Core.Strapi,
  partnerId: number,
  language: Language,
): Promise<Standing> {
  const clock = clockOf(strapi);
  const [now, today] = [clock.now(), clock.today()];
  const db = strapi.db.connection;
  const last = await lastConsent(db, partnerId);
  const text = await settingOn(db, CONSENT_TEXT, today);
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'quality-program', today);
  const shares = await sharesOf(db, partnerId, MONTHS_SHOWN);
  return {
    participation: {
      joined: last?.consent === 'given',
      since: last?.at ?? null,
      textVersion: last?.textVersion ?? null,
    },
    consentText: { version: text.version, text: text[language] },
    mark: { holds: held !== undefined, since: held?.holding.startedOn ?? null },
    forecast: await forecastOf(strapi, partnerId, nextFirst(today), now),
    evaluations: shares.map(({ evaluatedAt, ...share }) => ({
      ...share,
      percent: percentOf(share),
      evaluatedAt: evaluatedAt.toISOString(),
    })),
  };
}

/** What the evaluation of a month would say of the partner if it came now. */
async function forecastOf(
  { db }: Core.Strapi,
  partnerId: number,
  month: Day,
  now: Instant,
): Promise<Standing['forecast']> {
  const { window, threshold } = await monthTerms(db.connection, month);
  const asked = { month, window, before: now, known: now, partnerId };
  const shares = await readShares(db.connection, asked);
  const [facts] = shares;
  if (!facts) throw new Error(`No share of partner ${partnerId}`);
  const { bought, handedOver } = facts;
  const { holds, reason } = decideShare(facts, threshold);
  const figures = { bought, handedOver, percent: percentOf(facts), reason };
  return { month, window, threshold, ...figures, holds, lacking: lackingOf(facts, threshold) };
}
