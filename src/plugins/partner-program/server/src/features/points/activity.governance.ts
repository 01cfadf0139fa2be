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
  ],
  create: true,
  enteredOnce: 'all',
  remove: false,
  beforeWrite: (unit, data, before) => {
    const lastDay = data.effectiveTo;
    if (
      before &&
      typeof lastDay === 'string' &&
      lastDay !== before.effectiveTo &&
      lastDay < unit.today
    ) {
      throw new RefusalError({ code: 'activity.invalid', facts: {} });
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
