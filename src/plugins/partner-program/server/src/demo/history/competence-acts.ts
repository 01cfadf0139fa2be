import type { CompetenceKind, Level } from '../../../../rules/competences/competence';
import type { Day } from '../../../../rules/shared/days';
import { awardCompetence } from '../../features/competences/use-cases/award-competence';
import { changeLevel } from '../../features/competences/use-cases/change-level';
import { endByStaff } from '../../features/competences/use-cases/end-competence';
import { act, done, known, type Act } from './world';
import type { When } from './when';

export interface AwardSpec {
  readonly kind: CompetenceKind;
  readonly level?: Level;
  readonly from: Day;
  readonly reason: string;
}

/** Awards a competence; later acts find the newest of its kind. */
export function award(when: When, name: string, input: AwardSpec): Act {
  return act(when, async (world) => {
    const made = await done(world, world.manager, (unit) =>
      awardCompetence(unit, known(world.partners, name), input),
    );
    world.competences.set(`${name} ${input.kind}`, made.competence);
  });
}

export function level(when: When, name: string, to: Level, reason: string): Act {
  return act(when, (world) => {
    const documentId = known(world.competences, `${name} kkv`);
    return done(world, world.manager, (unit) =>
      changeLevel(unit, { documentId }, { level: to, reason }),
    );
  });
}

/** Ends a competence from the day of the act, or from an earlier one. */
export function end(
  when: When,
  name: string,
  kind: CompetenceKind,
  input: { reason: string; from?: Day },
): Act {
  return act(when, (world) => {
    const documentId = known(world.competences, `${name} ${kind}`);
    return done(world, world.manager, (unit) => endByStaff(unit, { documentId }, input));
  });
}
