import type { Level } from '../../../../rules/competences/competence';
import { addDays, lastDayOfYears, type Day } from '../../../../rules/shared/days';
import { AWARD_REASONS } from '../texts/staff';
import * as competence from './competence-acts';
import type { Telling } from './telling';
import { daysBetween, type When } from './when';
import type { Act } from './world';

interface Held {
  readonly acts: readonly Act[];
  readonly from: Day;
  readonly to: Day;
}

/** ККВ from its first award, after `gold`, for as long as the story goes. */
export function holding(telling: Telling, gold: When, until: Day): Held {
  const { spec, calendar, random } = telling;
  const first = spec.awarded
    ? calendar.ago(spec.awarded)
    : awayFromToday(telling, calendar.after(gold, random.whole(5, 30)));
  const { begins, rises } = levelsOf(telling);
  const acts = [award(telling, first, first.on, begins)];
  if (rises) {
    const upgraded = calendar.after(first, random.whole(45, 150));
    acts.push(competence.level(upgraded, spec.name, 'advanced', 'Подтверждён продвинутый уровень'));
  }
  const lapses = spec.story === 'lapsed';
  const to = lapses ? lastDayOfYears(first.on, 1) : until;
  if (!lapses) acts.push(...renewals(telling, first.on, rises ? 'advanced' : begins, until));
  return { acts, from: first.on, to };
}

/** Most rise to the advanced level after some months at the basic one. */
function levelsOf({ spec, random }: Telling): { begins: Level; rises: boolean } {
  const staysBasic = ['basic', 'annulled', 'lapsed', 'ended-basic'].includes(spec.story);
  if (staysBasic) return { begins: 'basic', rises: false };
  const direct = spec.published === 0 || random.percent(30);
  return direct ? { begins: 'advanced', rises: false } : { begins: 'basic', rises: true };
}

function award({ spec, random }: Telling, when: When, from: Day, level: Level): Act {
  const reason = random.pick(AWARD_REASONS);
  return competence.award(when, spec.name, { kind: 'kkv', level, from, reason });
}

/** A year must not run out in the very days around today: it would not be renewed yet. */
function awayFromToday({ calendar }: Telling, wanted: When): When {
  let when = wanted;
  const intoYear = (): number => daysBetween(when.on, calendar.today) % 365;
  while (intoYear() > 355 || intoYear() < 10) when = calendar.after(when, 5);
  return when;
}

/** Every year anew, on the day after the last one. */
function renewals(telling: Telling, first: Day, level: Level, until: Day): Act[] {
  const { calendar } = telling;
  const acts: Act[] = [];
  for (let from = nextYear(first); from < until; from = nextYear(from)) {
    acts.push(award(telling, calendar.morning(from), from, level));
  }
  return acts;
}

function nextYear(from: Day): Day {
  return addDays(lastDayOfYears(from, 1), 1);
}
