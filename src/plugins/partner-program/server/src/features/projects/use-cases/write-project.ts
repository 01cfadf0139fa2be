import { decideDays, decideEdit } from '../../../../../rules/projects/project.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { createProject, documentIdOf, lockProject, saveProject, TABLES } from '../projects.store';

/** What a partner says about a project. Undefined stays, null empties; dictionaries by code. */
export interface ProjectInput {
  readonly titleRu?: string | null | undefined;
  readonly titleKk?: string | null | undefined;
  readonly summaryRu?: string | null | undefined;
  readonly summaryKk?: string | null | undefined;
  readonly customerName?: string | null | undefined;
  readonly customerConsent?: boolean | undefined;
  readonly category?: string | null | undefined;
  readonly industry?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly startedOn?: Day | null | undefined;
  readonly url?: string | null | undefined;
}

/**
 * §4: the partner registers a project: in work, or after the fact with the day it was finished.
 */
export async function addProject(
  unit: Unit,
  partnerId: number,
  input: ProjectInput & { finishedOn?: Day | undefined },
): Promise<Decision<Changed>> {
  const { finishedOn, ...fields } = input;
  const dated = decideDays(fields.startedOn ?? null, finishedOn ?? null, unit.today);
  if (!dated.ok) return dated;
  const data = await fieldsOf(unit, fields);
  if (!data.ok) return data;
  const made = await createProject(unit, partnerId, {
    ...data.value,
    life: finishedOn ? 'finished' : 'in-work',
    finishedOn: finishedOn ?? null,
    publication: 'draft',
  });
  await unit.journal({
    record: 'enterprise-project',
    documentId: made.documentId,
    partnerId,
    action: 'create',
    to: finishedOn ? 'finished' : 'in-work',
  });
  return accept(made);
}

/** §4: the partner edits a project while it is neither submitted nor published. */
export async function editProject(
  unit: Unit,
  ref: RecordRef,
  input: ProjectInput,
): Promise<Decision<Changed>> {
  const locked = await lockProject(unit, ref);
  if (!locked.ok) return locked;
  const project = locked.value;
  const editable = decideEdit(project);
  if (!editable.ok) return editable;
  const startedOn = input.startedOn === undefined ? project.startedOn : input.startedOn;
  const dated = decideDays(startedOn, project.finishedOn, unit.today);
  if (!dated.ok) return dated;
  const data = await fieldsOf(unit, input);
  if (!data.ok) return data;
  const version = await saveProject(unit, project.documentId, data.value);
  await unit.journal({
    record: 'enterprise-project',
    documentId: project.documentId,
    partnerId: project.partnerId,
    action: 'edit',
    facts: { fields: Object.keys(data.value) },
  });
  return accept({ documentId: project.documentId, version });
}

const DICTIONARIES = {
  category: TABLES.categories,
  industry: TABLES.industries,
  product: TABLES.products,
} as const;

/** The fields to write, with codes of dictionaries made relations. */
async function fieldsOf(
  unit: Unit,
  input: ProjectInput,
): Promise<Decision<Record<string, unknown>>> {
  const sent = Object.entries(input).filter(([, value]) => value !== undefined);
  const data: Record<string, unknown> = Object.fromEntries(sent);
  for (const [field, table] of Object.entries(DICTIONARIES)) {
    const code = data[field];
    if (typeof code !== 'string') continue;
    const documentId = await documentIdOf(unit.trx, table, code);
    if (!documentId) return refuse('project.unknown-code', { field, code });
    data[field] = documentId;
  }
  return accept(data);
}
