import { countingHandover } from '../../../../../rules/handovers/handover.rules';
import type { ProjectHandover } from '../../../../../rules/handovers/handover';
import type { Unit } from '../../../platform/unit-of-work';
import { HANDOVER_ACTIVITY, settleCauses } from '../../points';
import type { Handover } from '../handover.record';
import { readProject } from '../handovers.store';
import { HANDOVER_CAUSE } from '../tables';

const causeOf = ({ documentId }: Pick<Handover, 'documentId'>) => ({
  kind: HANDOVER_CAUSE,
  id: documentId,
});

const factsOf = ({ confirmedOn: on, ...handover }: Handover): ProjectHandover => ({
  ...handover,
  on,
});

/**
 * Q-points, Q-again: books a year of points from the confirmation of a handover that was accepted, and
 * ends those of the same partner's earlier ones from that day. Nothing where a newer one counts.
 */
export async function bookHandover(unit: Unit, accepted: Handover): Promise<void> {
  const project = await readProject(unit.trx, accepted);
  if (countingHandover(project.map(factsOf))?.documentId !== accepted.documentId) return;
  const { partnerId, confirmedOn: on, documentId } = accepted;
  const earlier = project.filter((one) => one.documentId !== documentId);
  const book = { partnerId, code: HANDOVER_ACTIVITY, on, from: on };
  await settleCauses(unit, [
    ...earlier.map((one) => ({
      cause: causeOf(one),
      takeBack: true,
      takeBackFrom: on,
      book: null,
    })),
    { cause: causeOf(accepted), takeBack: false, book },
  ]);
}

/**
 * Q-handover: takes the points of an annulled handover back from today on. The one before it counts
 * again, to the end of its own year.
 */
export async function takeBackHandover(unit: Unit, annulled: Handover): Promise<void> {
  const project = (await readProject(unit.trx, annulled)).map(factsOf);
  const [counted, counting] = [
    countingHandover(project.map((one) => restored(one, annulled.documentId))),
    countingHandover(project),
  ];
  const again = counted?.documentId === annulled.documentId ? counting : undefined;
  const { partnerId } = annulled;
  const back = { cause: causeOf(annulled), takeBack: true, book: null };
  const book = again && {
    cause: causeOf(again),
    takeBack: true,
    // One that never was booked before, since a newer one counted, has no other year than its own.
    book: {
      ...{ partnerId, code: HANDOVER_ACTIVITY, on: again.on, from: unit.today },
      validSince: again.on,
    },
  };
  await settleCauses(unit, [back, ...(book ? [book] : [])]);
}

function restored(one: ProjectHandover, documentId: string): ProjectHandover {
  return one.documentId === documentId ? { ...one, state: 'accepted' } : one;
}
