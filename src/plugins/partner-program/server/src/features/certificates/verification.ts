import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from '@strapi/utils';

import {
  CERTIFICATE_STATES,
  stateOn,
  type CertificateState,
} from '../../../../rules/certificates/state.rules';
import { LEVELS, type Level, type Term } from '../../../../rules/competences/competence';
import type { Day } from '../../../../rules/shared/days';
import { dayAnswer } from '../../platform/http/contracts';
import { clockOf } from '../../platform/clock';
import type { Language } from '../../platform/languages';
import { isRenewalUnderReview } from '../applications';
import type { Confirmed } from './certificates.store';
import { COMPETENCE_NAME, LEVEL_NAMES, STATE_NAMES } from './certificates.words';

const named = <T extends z.ZodType>(code: T) => z.object({ code, name: z.string() });

/** §8: what verification tells, and nothing else. */
export const verificationAnswer = z.object({
  number: z.string(),
  partner: z.string(),
  competence: named(z.literal('kkv')),
  level: named(z.enum(LEVELS)),
  from: dayAnswer,
  lastDay: dayAnswer,
  state: named(z.enum(CERTIFICATE_STATES)),
});

/** The line of the holding that the certificate confirms; ККВ has a level and a last day. */
export function termOf({
  certificate,
  holding,
}: Confirmed): Term & { readonly level: Level; readonly lastDay: Day } {
  const term = holding.terms.find(({ seq }) => seq === certificate.seq);
  if (!term?.level || !term.lastDay) throw new Error(`${certificate.number} confirms no term`);
  return { ...term, level: term.level, lastDay: term.lastDay };
}

/** What the number answers on a day. */
export async function stateOf(
  db: Knex,
  { holding }: Confirmed,
  { lastDay, ...term }: Term,
  on: Day,
): Promise<CertificateState> {
  const underReview = lastDay !== null && (await isRenewalUnderReview(db, holding.id, lastDay));
  return stateOn(holding, { ...term, lastDay }, on, underReview);
}

/** What anybody who has the number is told: partner, level, term, and its state on that day. */
export async function verificationOf(
  db: Knex,
  confirmed: Confirmed,
  on: Day,
  language: Language,
): Promise<z.infer<typeof verificationAnswer>> {
  const { level, from, lastDay, ...term } = termOf(confirmed);
  const state = await stateOf(db, confirmed, { level, from, lastDay, ...term }, on);
  return {
    number: confirmed.certificate.number,
    partner: confirmed.certificate.holderName,
    competence: { code: 'kkv', name: COMPETENCE_NAME[language] },
    level: { code: level, name: LEVEL_NAMES[level][language] },
    from,
    lastDay,
    state: { code: state, name: STATE_NAMES[state][language] },
  };
}

/** Where anybody checks the number: the page of the site, or of this server without a site. */
export function verificationAddress(strapi: Core.Strapi, number: string): string {
  const site = process.env.SITE_URL || strapi.config.get<string>('server.absoluteUrl');
  return `${site.replace(/\/+$/, '')}/certificate/?number=${number}`;
}

/** What staff see beside the competence. */
export const glanceAnswer = verificationAnswer
  .pick({ number: true, from: true, lastDay: true, state: true })
  .extend({ address: z.string().meta({ description: 'Where anybody verifies the number' }) });

/** The same as staff see it today, with the address where it is verified. */
export async function glanceOf(
  strapi: Core.Strapi,
  confirmed: Confirmed,
  language: Language,
): Promise<z.infer<typeof glanceAnswer>> {
  const today = clockOf(strapi).today();
  const all = await verificationOf(strapi.db.connection, confirmed, today, language);
  const { number, from, lastDay, state } = all;
  return { number, from, lastDay, state, address: verificationAddress(strapi, number) };
}
