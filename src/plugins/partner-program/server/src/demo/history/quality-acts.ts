import type { Day } from '../../../../rules/shared/days';
import { benchmarkJob } from '../../features/benchmark/benchmark.jobs';
import { evaluateMonth } from '../../features/quality/use-cases/evaluate-month';
import { joinProgramme } from '../../features/quality/use-cases/join-programme';
import { eraseContactsJob } from '../../features/surveys/surveys.jobs';
import { jobActor } from '../../platform/actor';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** The text of consent that the product ships with. */
const CONSENT = '1';
/** When the jobs of a night run, in minutes of the day. */
const NIGHT = { evaluation: 10, erasure: 20, comparison: 30 } as const;

/** Q-join: the owner lets the vendor ask its customers. */
export function join(when: When, partner: string): Act {
  return act(when, (world) =>
    done(world, known(world.owners, partner), (unit) =>
      joinProgramme(unit, known(world.partners, partner).id, { textVersion: CONSENT }),
    ),
  );
}

/** Q-competence: what the job does on a 1st. */
export function evaluate(month: Day): Act {
  return act({ on: month, minute: NIGHT.evaluation }, (world) =>
    done(world, jobActor('quality-evaluation'), (unit) => evaluateMonth(unit, month)),
  );
}

/** Q-benchmark: what every participant is shown of a month that was evaluated. */
export function compareWithOthers(month: Day): Act {
  return act({ on: month, minute: NIGHT.comparison }, (world) =>
    done(world, jobActor(benchmarkJob.name), (unit) => benchmarkJob.run(unit, month)),
  );
}

/** Q-private: what the nightly job has erased by that day. */
export function eraseContacts(on: Day): Act {
  return act({ on, minute: NIGHT.erasure }, (world) =>
    done(world, jobActor(eraseContactsJob.name), (unit) => eraseContactsJob.run(unit, on)),
  );
}
