import { activityDay, decidePublication } from '../../../../../rules/projects/project.rules';
import type { Publication } from '../../../../../rules/projects/project';
import type { PublicationMove } from '../../../../../rules/projects/publication.states';
import { accept, type Decision, type Json } from '../../../../../rules/shared/decision';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { bookActivity, PROJECT_ACTIVITY, reverseCause, type ActivityInput } from '../../points';
import { lockProject, PROJECT_CAUSE, saveProject, type Project } from '../projects.store';

/**
 * §4, K6.1: moves a project's publication. Publishing books its points once; whatever takes it out
 * of the public reverses them.
 * @param input.remarks what staff want changed, shown to the partner; for `return`
 * @param input.reason why, for the journal
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
    ...datesOf(unit, move, decided.value),
    ...(move === 'unpublish' ? { takenDownBy: by } : {}),
    ...(move === 'return' ? { remarks: input.remarks } : {}),
    ...(move === 'submit' || move === 'publish' ? { remarks: null } : {}),
  });
  const facts = await settlePoints(unit, project, move);
  if (!facts.ok) return facts;
  await unit.journal({
    record: 'enterprise-project',
    documentId: project.documentId,
    partnerId: project.partnerId,
    action: move,
    from: project.publication,
    to: decided.value,
    reason: input.remarks ?? input.reason ?? null,
    facts: facts.value,
  });
  return accept({ documentId: project.documentId, version });
}

function datesOf(unit: Unit, move: PublicationMove, to: Publication): Record<string, unknown> {
  if (move === 'submit') return { submittedOn: unit.today };
  // What was taken back was not submitted: staff who publish it later do so on their own day.
  if (move === 'withdraw') return { submittedOn: null };
  return { publishedOn: to === 'published' ? unit.today : null };
}

async function settlePoints(
  unit: Unit,
  project: Project,
  move: PublicationMove,
): Promise<Decision<Record<string, Json>>> {
  if (move === 'unpublish') {
    const reversed = await reverseCause(unit, causeOf(project));
    return reversed.ok ? accept({ pointsReversed: reversed.value }) : reversed;
  }
  if (move !== 'publish') return accept({});
  const booked = await bookActivity(unit, bookingOf(unit, project));
  return booked.ok ? accept({ ...booked.value }) : booked;
}

/** K6.1: what a published project is booked as: by the day on which it was added, from today on. */
export function bookingOf({ today }: Unit, project: Project): ActivityInput {
  return {
    partnerId: project.partnerId,
    code: PROJECT_ACTIVITY,
    on: activityDay(project, project.publishedOn ?? today),
    from: today,
    cause: causeOf(project),
  };
}

function causeOf({ documentId }: Project): ActivityInput['cause'] {
  return { kind: PROJECT_CAUSE, id: documentId };
}
