import { decideDays } from '../../../../rules/projects/project.rules';
import { isDay, type Day } from '../../../../rules/shared/days';
import type { Governance } from '../../platform/governed';
import { RefusalError } from '../../platform/refusals';
import type { Unit } from '../../platform/unit-of-work';
import { partnerIdOf } from '../partners';

const FIELDS = ['partner', 'life', 'publication', 'remarks', 'submittedOn', 'publishedOn'] as const;

/**
 * What the Content Manager may do with projects: enter one for a partner, and correct texts. Staff
 * who correct a published one do it in public, so it is written down.
 */
export const projectGovernance: Governance = {
  uid: 'plugin::partner-program.enterprise-project',
  fields: [...FIELDS, 'finishedOn', 'version'],
  create: true,
  enteredOnce: ['partner', 'finishedOn'],
  remove: false,
  beforeWrite: async (unit, data, before) => {
    const partnerId = before ? null : await enter(unit, data);
    const fields = Object.keys(data).filter((key) => before && before[key] !== data[key]);
    return (documentId: string) =>
      unit.journal({
        record: 'enterprise-project',
        documentId,
        partnerId,
        action: before ? 'edit' : 'create',
        facts: { fields },
      });
  },
};

/** §4: a project entered by staff begins like one of the partner's own. @returns the partner's id */
async function enter(unit: Unit, data: Record<string, unknown>): Promise<number> {
  const partner = await partnerIdOf(unit.trx, data.partner);
  if (partner === undefined) refused('project.partner-missing');
  const [startedOn, finishedOn] = [dayOf(data.startedOn), dayOf(data.finishedOn)];
  const dated = decideDays(startedOn, finishedOn, unit.today);
  if (!dated.ok) throw new RefusalError(dated.refusal);
  const life = finishedOn ? 'finished' : 'in-work';
  const fresh = { submittedOn: null, publishedOn: null, remarks: null };
  Object.assign(data, fresh, { partner, life, publication: 'draft' });
  return partner;
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function refused(code: string): never {
  throw new RefusalError({ code, facts: {} });
}
