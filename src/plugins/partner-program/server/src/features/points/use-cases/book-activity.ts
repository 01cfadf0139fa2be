import { activityOn, entryFor, pointsFor } from '../../../../../rules/points/ledger.rules';
import type { Cause } from '../../../../../rules/points/points';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { holdsOn } from '../../competences';
import { lockPartnerById } from '../../partners';
import { readActivities } from '../catalogue.store';
import { earnedInYear, insertEntry, lastRevision } from '../points.store';

export interface ActivityInput {
  readonly partnerId: number;
  /** Code of the catalogue row. */
  readonly code: string;
  /** The day of the activity: its row counts, and on it the partner must hold ККВ (K6.1). */
  readonly on: Day;
  /** First day the points count. */
  readonly from: Day;
  readonly amountTiyn?: bigint;
  /** §4: staff decided on another value than the catalogue's. The caps do not bind it. */
  readonly instead?: { readonly points: number; readonly reason: string };
  readonly cause: Pick<Cause, 'kind' | 'id'>;
}

/** What was booked, or why nothing was: that is no refusal, the activity itself stands. */
export type Booked =
  | { readonly points: number; readonly entry: string }
  | { readonly points: 0; readonly because: 'no-competence' | 'no-catalogue-row' | 'cap-reached' };

/**
 * K6.1: books the points of an activity, once. The caller holds the lock on the cause, so its
 * revisions follow one another; the unique key on the cause stands behind it.
 */
export async function bookActivity(unit: Unit, input: ActivityInput): Promise<Decision<Booked>> {
  const activity = activityOn(await readActivities(unit.trx, input.on), input.code, input.on);
  if (!activity) return accept({ points: 0, because: 'no-catalogue-row' });
  const held = await holdsOn(unit.trx, input.partnerId, 'kkv', input.on);
  if (activity.scheme === 'kkv' && !held) return accept({ points: 0, because: 'no-competence' });
  const earned = await earnedAgainstCap(
    unit,
    input,
    activity.capPerYear === null ? null : activity.id,
  );
  const points = input.instead?.points ?? pointsFor(activity, input.amountTiyn ?? null, earned);
  if (points === 0) return accept({ points: 0, because: 'cap-reached' });
  const revision = (await lastRevision(unit.trx, input.cause)) + 1;
  const entry = entryFor(activity, points, input.from, { ...input.cause, revision });
  const documentId = await insertEntry(unit, input.partnerId, entry, {
    activityId: activity.id,
    earnedOn: input.on,
    reason: input.instead?.reason ?? null,
  });
  return accept({ points, entry: documentId });
}

/** What counts against a yearly cap. The partner's row is locked, so two bookings add up. */
async function earnedAgainstCap(
  unit: Unit,
  input: ActivityInput,
  activityId: number | null,
): Promise<number> {
  if (activityId === null) return 0;
  await lockPartnerById(unit, input.partnerId);
  return earnedInYear(unit.trx, input.partnerId, activityId, input.on);
}
