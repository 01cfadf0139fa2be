import type { PublicationMove } from '../../../../../rules/projects/publication.states';
import type { Text } from '../../../platform/languages';
import type { MailFacts } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import { NO_POINTS } from '../projects.mails';
import type { Project } from '../projects.store';
import type { SettledPoints } from './settle-points';

/** What staff said about a move, and what it did to the points. */
interface Outcome {
  readonly remarks?: string | undefined;
  readonly reason?: string | undefined;
  readonly points: SettledPoints;
}

/**
 * §4: tells the partner what staff decided about its project; once for each move. What it did itself
 * it knows.
 * @param project as it was before the move
 */
export async function tellPartner(
  unit: Unit,
  project: Project,
  move: PublicationMove,
  outcome: Outcome,
): Promise<void> {
  const told = newsOf(move, outcome);
  if (!told) return;
  const { documentId, version, partnerId } = project;
  await notifyPartner(unit, {
    partnerId,
    code: `project.${told.step}`,
    event: `project:${documentId}:${told.step}:${version}`,
    facts: { title: titleOf(project), ...told.facts },
  });
}

function newsOf(
  move: PublicationMove,
  { remarks = '', reason = '', points }: Outcome,
): { readonly step: string; readonly facts: MailFacts } | undefined {
  if (move === 'return') return { step: 'returned', facts: { remarks } };
  if (move === 'unpublish') {
    return { step: 'unpublished', facts: { reason, points: points.pointsReversed ?? 0 } };
  }
  if (move !== 'publish') return undefined;
  const because = points.because ? NO_POINTS[points.because] : '';
  return { step: 'published', facts: { points: points.points ?? 0, because } };
}

/** In the reader's language where the project has such a title: there is one in two at least. */
function titleOf({ titleRu, titleKk }: Project): Text {
  const [ru, kk] = [titleRu || titleKk || '', titleKk || titleRu || ''];
  return { ru, kk, en: ru };
}
