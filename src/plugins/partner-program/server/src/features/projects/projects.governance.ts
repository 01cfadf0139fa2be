import { decideCorrection, decideDays } from '../../../../rules/projects/project.rules';
import { changedFields, type Governance } from '../../platform/governed';
import { RefusalError } from '../../platform/refusals';
import type { Unit } from '../../platform/unit-of-work';
import { partnerIdOf } from '../partners';
import { changesOf } from './project-changes';
import { readProject, type Project } from './projects.store';

const FIELDS = [
  'partner',
  'life',
  'publication',
  'remarks',
  'submittedOn',
  'publishedOn',
  'enteredByStaff',
  'takenDownBy',
] as const;

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
    if (!before) await enter(unit, data);
    const was = before && (await readProject(unit.trx, String(before.documentId)));
    const fields = before ? changedFields(data, before) : [];
    return (documentId: string) => written(unit, documentId, was, fields);
  },
};

/**
 * K6.1: what staff correct in a submitted or published project leaves it complete: its points stand
 * for an enterprise project that is. Writes it down when anything changed: the fields, and what is
 * no personal data with its value before and after.
 */
async function written(
  unit: Unit,
  documentId: string,
  was: Project | undefined,
  fields: string[],
): Promise<void> {
  const project = await readProject(unit.trx, documentId);
  if (!project) throw new Error(`The project ${documentId} was not written`);
  const dated = decideDays(project.startedOn, project.finishedOn, unit.today);
  if (!dated.ok) throw new RefusalError(dated.refusal);
  const kept = decideCorrection(project);
  if (!kept.ok) throw new RefusalError(kept.refusal);
  if (was && fields.length === 0) return;
  const { partnerId } = project;
  const line = { record: 'enterprise-project', documentId, partnerId };
  if (!was) return unit.journal({ ...line, action: 'create' });
  const changes = (await changesOf(unit.trx, was, project)).map((change) => ({ ...change }));
  await unit.journal({ ...line, action: 'edit', facts: { fields, changes } });
}

/** §4: a project entered by staff begins like one of the partner's own. */
async function enter(unit: Unit, data: Record<string, unknown>): Promise<void> {
  const partner = await partnerIdOf(unit.trx, data.partner);
  if (partner === undefined) {
    throw new RefusalError({ code: 'project.partner-missing', facts: {} });
  }
  const life = data.finishedOn ? 'finished' : 'in-work';
  const fresh = { submittedOn: null, publishedOn: null, remarks: null, enteredByStaff: true };
  Object.assign(data, fresh, { partner, life, publication: 'draft', takenDownBy: null });
}
