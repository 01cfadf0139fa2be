import type { LifeMove } from '../../../../rules/projects/life.states';
import type { PublicationMove } from '../../../../rules/projects/publication.states';
import type { Day } from '../../../../rules/shared/days';
import { reverseByStaff } from '../../features/points/use-cases/reverse-entry';
import { moveLife } from '../../features/projects/use-cases/move-life';
import { movePublication } from '../../features/projects/use-cases/move-publication';
import {
  addProject,
  editProject,
  type ProjectInput,
} from '../../features/projects/use-cases/write-project';
import { findOne } from '../find-one';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** Names a project in the plan: its partner and a key of its own. */
export interface ProjectName {
  readonly partner: string;
  readonly key: string;
}

export function add(
  when: When,
  { partner, key }: ProjectName,
  input: ProjectInput & { finishedOn?: Day },
): Act {
  return act(when, async (world) => {
    const { id } = known(world.partners, partner);
    const made = await done(world, known(world.owners, partner), (unit) =>
      addProject(unit, id, input),
    );
    world.projects.set(key, made.documentId);
  });
}

export function edit(when: When, { partner, key }: ProjectName, input: ProjectInput): Act {
  return act(when, (world) => {
    const ref = { documentId: known(world.projects, key) };
    return done(world, known(world.owners, partner), (unit) => editProject(unit, ref, input));
  });
}

const POINT_ENTRY = 'plugin::partner-program.point-entry';
const BY_PARTNER: readonly PublicationMove[] = ['submit', 'withdraw'];

/** Moves the publication: the partner submits and withdraws, staff do the rest. */
export function publication(
  when: When,
  { partner, key }: ProjectName,
  move: PublicationMove,
  input: { remarks?: string; reason?: string } = {},
): Act {
  return act(when, (world) => {
    const ref = { documentId: known(world.projects, key) };
    const byPartner = BY_PARTNER.includes(move);
    const actor = byPartner ? known(world.owners, partner) : world.manager;
    return done(world, actor, (unit) =>
      movePublication(unit, ref, move, byPartner ? 'partner' : 'staff', input),
    );
  });
}

export function life(
  when: When,
  { partner, key }: ProjectName,
  move: LifeMove,
  input: { on?: Day; reason?: string } = {},
): Act {
  return act(when, (world) => {
    const ref = { documentId: known(world.projects, key) };
    return done(world, known(world.owners, partner), (unit) =>
      moveLife(unit, ref, move, 'partner', input),
    );
  });
}

/** Staff take back the points that a project has earned. */
export function takeBack(when: When, { key }: ProjectName, reason: string): Act {
  return act(when, async (world) => {
    const where = { causeKind: 'project', causeId: known(world.projects, key) };
    const { documentId } = await findOne(world.strapi, POINT_ENTRY, where);
    return done(world, world.manager, (unit) => reverseByStaff(unit, { documentId }, { reason }));
  });
}
