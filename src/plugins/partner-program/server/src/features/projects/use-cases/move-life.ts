import type { LifeMove } from '../../../../../rules/projects/life.states';
import { decideLife } from '../../../../../rules/projects/project.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockProject, saveProject } from '../projects.store';

/** §4: pauses, resumes, finishes or stops the work on a project. `on`: the day it finished. */
export async function moveLife(
  unit: Unit,
  ref: RecordRef,
  move: LifeMove,
  by: Mover,
  input: { on?: Day | undefined; reason?: string | undefined } = {},
): Promise<Decision<Changed>> {
  const locked = await lockProject(unit, ref);
  if (!locked.ok) return locked;
  const project = locked.value;
  const decided = decideLife(project, move, by, input.on ?? unit.today, unit.today);
  if (!decided.ok) return decided;
  const version = await saveProject(unit, project.documentId, { ...decided.value });
  await unit.journal({
    record: 'enterprise-project',
    documentId: project.documentId,
    partnerId: project.partnerId,
    action: move,
    from: project.life,
    to: decided.value.life,
    reason: input.reason ?? null,
  });
  return accept({ documentId: project.documentId, version });
}
