import { decidePublication, submissionDay } from '../../../../../rules/projects/project.rules';
import type { Publication } from '../../../../../rules/projects/project';
import type { PublicationMove } from '../../../../../rules/projects/publication.states';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockProject, saveProject, type Project } from '../projects.store';
import { settlePoints } from './settle-points';
import { tellPartner } from './tell-partner';

/**
 * §4, K6.1: moves a project's publication. Publishing books its points once; whatever takes it out
 * of the public reverses them. The partner is told what staff decided.
 * @param input.remarks what staff want changed, shown to the partner; for `return`
 * @param input.reason why, for the journal and the partner
 */
export async function movePublication(
  unit: Unit,
  ref: RecordRef,
  move: PublicationMove,
  by: Mover,
  input: { remarks?: string | undefined; reason?: string | undefined } = {},
): Promise<Decision<Changed>> {
  const locked = await lockProject(unit, ref);
  if (!locked.ok) return locked;
  const project = locked.value;
  const decided = decidePublication(project, move, by);
  if (!decided.ok) return decided;
  const version = await saveProject(unit, project.documentId, {
    publication: decided.value,
    ...datesOf(unit, project, move, decided.value),
    ...(move === 'unpublish' ? { takenDownBy: by } : {}),
    ...(move === 'return' ? { remarks: input.remarks } : {}),
    ...(move === 'submit' || move === 'publish' ? { remarks: null } : {}),
  });
  const points = await settlePoints(unit, project, move);
  if (!points.ok) return points;
  if (by === 'staff') await tellPartner(unit, project, move, { ...input, points: points.value });
  await unit.journal({
    record: 'enterprise-project',
    documentId: project.documentId,
    partnerId: project.partnerId,
    action: move,
    from: project.publication,
    to: decided.value,
    reason: input.remarks ?? input.reason ?? null,
    facts: { ...points.value },
  });
  return accept({ documentId: project.documentId, version });
}

function datesOf(
  unit: Unit,
  project: Project,
  move: PublicationMove,
  to: Publication,
): Record<string, unknown> {
  if (move === 'submit') return { submittedOn: submissionDay(project, unit.today) };
  // What was taken back was not submitted: staff who publish it later do so on their own day.
  if (move === 'withdraw') return { submittedOn: null };
  return { publishedOn: to === 'published' ? unit.today : null };
}
