import { isDay, type Day } from '../../../../rules/shared/days';
import type { Governance } from '../../platform/governed';
import { RefusalError } from '../../platform/refusals';

/**
 * K6.1: an entry keeps the row it was computed from, so a row's numbers never change: staff close
 * it and add the next one. Names and the last day may be edited.
 */
export const activityGovernance: Governance = {
  uid: 'plugin::partner-program.activity',
  fields: [
    'code',
    'scheme',
    'kind',
    'formula',
    'points',
    'perTiyn',
    'capPerEntry',
    'capPerYear',
    'validMonths',
    'effectiveFrom',
    'placeholder',
    'version',
  ],
  create: true,
  enteredOnce: 'all',
  remove: false,
  beforeWrite: (unit, data, before) => {
    const lastDay = data.effectiveTo;
    if (changesThePast(data, before, unit.today)) {
      throw new RefusalError({ code: 'activity.day-past', facts: { today: unit.today } });
    }
    return Promise.resolve(async (documentId: string) =>
      unit.journal({
        record: 'activity',
        documentId,
        partnerId: null,
        action: before ? 'edit' : 'create',
        to: typeof lastDay === 'string' ? lastDay : null,
      }),
    );
  },
};

/** D-history: a row begins today or later, closes today or later, and a closed one stays closed. */
function changesThePast(
  data: Record<string, unknown>,
  before: Record<string, unknown> | undefined,
  today: Day,
): boolean {
  const isPast = (day: unknown): boolean => typeof day === 'string' && isDay(day) && day < today;
  if (!before) return isPast(data.effectiveFrom) || isPast(data.effectiveTo);
  if (!('effectiveTo' in data) || (data.effectiveTo ?? null) === before.effectiveTo) return false;
  return isPast(data.effectiveTo) || isPast(before.effectiveTo);
}
