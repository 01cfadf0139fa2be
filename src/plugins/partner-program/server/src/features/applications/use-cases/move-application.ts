import type { Times } from '../../../../../rules/applications/application';
import {
  decideApplicationMove,
  type ApplicationMove,
  type ClockEffect,
} from '../../../../../rules/applications/application.states';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { JournalFacts } from '../../../../../rules/shared/journal-facts';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { calendarFor } from '../../calendar';
import type { Application, ApplicationFields } from '../application.record';
import { saveApplication } from '../application.store';
import { clockView } from '../clock';
import { questionsOf } from '../question.store';

interface Moving {
  readonly fields?: Partial<ApplicationFields>;
  /** The day by which the move is timely (D-e-mail); today unless told. */
  readonly on?: Day;
  readonly reason?: string | null;
  readonly facts?: JournalFacts;
}

/**
 * Makes a move of the state table: writes state, clock and fields, and its line in the journal. What
 * hangs on the application is written before, for the clock looks at it.
 */
export async function moveApplication(
  unit: Unit,
  application: Application,
  move: ApplicationMove,
  by: Mover,
  { fields = {}, on = unit.today, reason = null, facts = {} }: Moving = {},
): Promise<Decision<Changed>> {
  const moved = decideApplicationMove(application, move, by);
  if (!moved.ok) return moved;
  const { to, clock } = moved.value;
  const times = fields.times ?? application.times;
  const started = clock && times ? startOf(clock, times, on) : {};
  const due = await dueOf(unit, { ...application, ...started });
  const version = await saveApplication(unit, application.id, {
    ...fields,
    ...started,
    ...(due === undefined ? {} : { dueOn: due }),
    state: to,
  });
  const { documentId, partnerId, state: from } = application;
  const line = { record: 'application', documentId, partnerId, action: move, from, to };
  await unit.journal({ ...line, reason, facts });
  return accept({ documentId, version });
}

type ClockFields = Pick<ApplicationFields, 'clockFrom' | 'clockDays' | 'dueOn'>;

function startOf(clock: NonNullable<ClockEffect>, times: Times, on: Day): Partial<ClockFields> {
  const starts = (clockDays: number): ClockFields => ({ clockFrom: on, clockDays, dueOn: null });
  if (clock === 'starts-review') return starts(times.reviewDays);
  if (clock === 'starts-decision') return starts(times.decisionDays);
  return clock === 'ends' ? { clockFrom: null, clockDays: null } : {};
}

/** The promised day: none while the clock stands; undefined where no clock is under way. */
async function dueOf(unit: Unit, application: Application): Promise<Day | null | undefined> {
  if (application.clockFrom === null) return undefined;
  const questions = await questionsOf(unit.trx, [application.id]);
  const calendar = await calendarFor(unit);
  // What was promised before a stop holds no more: the time for review has grown.
  const view = clockView(calendar, { ...application, dueOn: null }, questions, unit.today);
  return view?.state === 'running' ? view.due : null;
}
