import { isDay, type Day } from '../../../../rules/shared/days';
import type { Governance } from '../governed';
import { RefusalError } from '../refusals';
import type { Catalogue } from './catalogue';

/**
 * What was decided keeps the row it was decided by, so a row's numbers never change: staff close
 * it and add the next one. Names and the last day may be edited. Refuses with `<record>.day-past`.
 * @param fields of the row beside its day of effect: entered once
 */
export function catalogueGovernance(
  { record, uid }: Catalogue,
  fields: readonly string[],
): Governance {
  return {
    uid,
    fields: [...fields, 'effectiveFrom', 'placeholder', 'version'],
    create: true,
    enteredOnce: 'all',
    remove: false,
    beforeWrite: (unit, data, before) => {
      const lastDay = data.effectiveTo;
      if (changesThePast(data, before, unit.today)) {
        throw new RefusalError({ code: `${record}.day-past`, facts: { today: unit.today } });
      }
      return Promise.resolve(async (documentId: string) =>
        unit.journal({
          record,
          documentId,
          partnerId: null,
          action: before ? 'edit' : 'create',
          to: typeof lastDay === 'string' ? lastDay : null,
        }),
      );
    },
  };
}

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
