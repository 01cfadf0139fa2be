import { activityDay } from '../../../../../rules/projects/project.rules';
import type { PublicationMove } from '../../../../../rules/projects/publication.states';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { NoPoints } from '../../../../../rules/points/settle.rules';
import type { Unit } from '../../../platform/unit-of-work';
import { bookActivity, PROJECT_ACTIVITY, reverseCause, type ActivityInput } from '../../points';
import { PROJECT_CAUSE, type Project } from '../projects.store';

/** What a move did to the points of a project: the facts of its line in the journal. */
export interface SettledPoints {
  readonly pointsReversed?: number;
  readonly points?: number;
  readonly entry?: string;
  readonly because?: NoPoints;
}

/** K6.1: publishing books a project's points; what takes it out of the public reverses them. */
export async function settlePoints(
  unit: Unit,
  project: Project,
  move: PublicationMove,
): Promise<Decision<SettledPoints>> {
  if (move === 'unpublish') {
    const reversed = await reverseCause(unit, causeOf(project));
    return reversed.ok ? accept({ pointsReversed: reversed.value }) : reversed;
  }
  return move === 'publish' ? bookActivity(unit, bookingOf(unit, project)) : accept({});
}

/**
 * K6.1: what a published project is booked as: by the day on which it was added, from today on. It
 * is added once: published anew, it has the day and the term of its first booking.
 */
export function bookingOf({ today }: Unit, project: Project): ActivityInput {
  return {
    partnerId: project.partnerId,
    code: PROJECT_ACTIVITY,
    on: activityDay(project, project.publishedOn ?? today),
    from: today,
    once: true,
    cause: causeOf(project),
  };
}

function causeOf({ documentId }: Project): ActivityInput['cause'] {
  return { kind: PROJECT_CAUSE, id: documentId };
}
