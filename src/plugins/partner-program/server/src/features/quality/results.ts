import type { Knex } from 'knex';
import type { z } from '@strapi/utils';

import {
  differencesOf,
  movesMark,
  type Difference,
  type KnownShare,
} from '../../../../rules/quality/differences.rules';
import { REASONS, type Reason } from '../../../../rules/quality/evaluation';
import { decideShare, percentOf } from '../../../../rules/quality/evaluation.rules';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { startOf, type Day, type Instant } from '../../../../rules/shared/days';
import { recentOf } from '../../platform/recent';
import { paginationMeta } from '../../platform/http/contracts';
import { readShares } from './figures';
import { namesOf } from './preview';
import type {
  differencesAnswer,
  differencesMeta,
  monthsAnswer,
  resultAnswer,
  resultMeta,
} from './results.contracts';
import {
  countedMonths,
  evaluationsOf,
  frozenShares,
  sharesByTens,
  sharesPage,
  type ShareFilter,
  type WrittenEvaluation,
} from './results.store';

const MONTHS_SHOWN = 24;

const recent = recentOf<Difference[]>();

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

interface Answer<Data extends z.ZodType, Meta extends z.ZodType> {
  readonly data: z.infer<Data>;
  readonly meta: z.infer<Meta>;
}

/** Two years of evaluated months, the oldest first. */
export async function monthsOf(db: Knex): Promise<z.infer<typeof monthsAnswer>> {
  const months = await countedMonths(db, MONTHS_SHOWN);
  const none = Object.fromEntries(REASONS.map((reason) => [reason, 0])) as Record<Reason, number>;
  return months.map((month) => ({ ...month, reasons: { ...none, ...month.reasons } }));
}

/** D-month: an evaluation as it was written. Refuses with `quality.not-evaluated`. */
export async function resultOf(
  db: Knex,
  {
    month,
    revision,
    page,
    pageSize,
    ...filter
  }: ShareFilter & Page & { readonly month: Day; readonly revision: number | undefined },
): Promise<Decision<Answer<typeof resultAnswer, typeof resultMeta>>> {
  const all = await evaluationsOf(db, month);
  const evaluation = all.find((one) => one.revision === (revision ?? all[0]?.revision));
  if (!evaluation) return refuse('quality.not-evaluated');
  const { shares, total } = await sharesPage(db, evaluation.id, filter, page, pageSize);
  const data = shares.map(({ partnerId: _, ...share }) => ({
    ...share,
    percent: percentOf(share),
  }));
  const evaluations = all.map(writtenOf);
  const histogram = histogramOf(await sharesByTens(db, evaluation.id));
  const meta = { month, evaluation: writtenOf(evaluation), evaluations, histogram };
  return accept({ data, meta: { ...paginationMeta(page, pageSize, total), ...meta } });
}

/** 0–9, 10–19 … 90–99 and 100 %, those at which nobody stands, too. */
function histogramOf(byTens: ReadonlyMap<number, number>): z.infer<typeof resultMeta>['histogram'] {
  return Array.from({ length: 11 }, (_, ten) => ({
    from: ten * 10,
    to: Math.min(100, ten * 10 + 9),
    partners: byTens.get(ten) ?? 0,
  }));
}

function writtenOf({
  id: _,
  month: __,
  windowFrom: from,
  windowBefore: before,
  knownBefore,
  evaluatedAt,
  ...own
}: WrittenEvaluation): z.infer<typeof resultMeta>['evaluation'] {
  return {
    ...own,
    window: { from, before },
    knownBefore: knownBefore.toISOString(),
    evaluatedAt: evaluatedAt.toISOString(),
  };
}

/**
 * D-month: what the newest evaluation of a month says otherwise than one written now would. Refuses
 * with `quality.not-evaluated`.
 */
export async function differencesNow(
  db: Knex,
  month: Day,
  now: Instant,
  { page, pageSize }: Page,
): Promise<Decision<Answer<typeof differencesAnswer, typeof differencesMeta>>> {
  const [evaluation] = await evaluationsOf(db, month);
  if (!evaluation) return refuse('quality.not-evaluated');
  const key = `${month} ${evaluation.revision}`;
  const differences = await recent(db).of(key, page === 1, () => reckon(db, evaluation, now));
  const shown = differences.slice((page - 1) * pageSize, page * pageSize);
  const names = await namesOf(
    db,
    shown.map(({ partnerId }) => partnerId),
  );
  const data = shown.map((one) => ({
    partner: names.get(one.partnerId) ?? { documentId: '', name: '' },
    frozen: knownOf(one.frozen),
    current: knownOf(one.current),
    movesMark: movesMark(one),
  }));
  const { revision } = evaluation;
  const marks = differences.filter(movesMark).length;
  const pages = paginationMeta(page, pageSize, differences.length);
  return accept({ data, meta: { ...pages, month, revision, marks } });
}

async function reckon(
  db: Knex,
  { id, month, windowFrom: from, windowBefore: before, threshold }: WrittenEvaluation,
  now: Instant,
): Promise<Difference[]> {
  const frozen = await frozenShares(db, id);
  const window = { from, before };
  const facts = await readShares(db, { month, window, before: startOf(month), known: now });
  const current = facts.map((share) => ({ ...share, ...decideShare(share, threshold) }));
  return differencesOf(frozen, current);
}

function knownOf(share: KnownShare | null): z.infer<typeof differencesAnswer>[number]['frozen'] {
  if (share === null) return null;
  const { bought, handedOver, reason, holds } = share;
  return { bought, handedOver, reason, holds, percent: percentOf(share) };
}
