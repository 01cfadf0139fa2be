import { addDays, type Day } from '../../../../rules/shared/days';
import type { PartnerSpec } from '../data/partners';
import type { Random } from '../random';
import { projectOf, type Customers } from '../texts/project';
import { REMARKS, STOP_REASONS, UNPUBLISH_REASONS } from '../texts/staff';
import * as project from './project-acts';
import type { Calendar, When } from './when';
import type { Act } from './world';

/** What becomes of a project. */
export type Fate =
  | 'published'
  | 'submitted'
  | 'returned'
  | 'unpublished'
  | 'republished'
  | 'reversed'
  | 'draft'
  | 'in-work'
  | 'paused'
  | 'stopped';

export interface ProjectPlan {
  readonly spec: PartnerSpec;
  readonly key: string;
  readonly fate: Fate;
  /** When it is submitted, or added when it never is. */
  readonly when: When;
  readonly registered: Day;
}

interface Telling {
  readonly plan: ProjectPlan;
  readonly name: project.ProjectName;
  readonly calendar: Calendar;
  readonly random: Random;
}

/** All acts of one project. */
export function projectStory(
  plan: ProjectPlan,
  customers: Customers,
  calendar: Calendar,
  random: Random,
): Act[] {
  const name = { partner: plan.spec.name, key: plan.key };
  const telling = { plan, name, calendar, random };
  const input = projectOf(plan.spec, customers, random);
  if (plan.fate === 'in-work' || plan.fate === 'paused' || plan.fate === 'stopped') {
    const startedOn = addDays(plan.when.on, -random.whole(0, 20));
    return [project.add(plan.when, name, { ...input, startedOn }), ...unfinished(telling)];
  }
  const finishedOn = addDays(plan.when.on, -random.whole(1, 25));
  const startedOn = addDays(finishedOn, -random.whole(50, 210));
  const days = { startedOn, finishedOn };
  const added = followsWork(telling, startedOn)
    ? fromTheStart(telling, input, days)
    : [project.add(plan.when, name, { ...input, ...days })];
  return [...added, ...publicationOf(telling)];
}

function unfinished({ plan, name, calendar, random }: Telling): Act[] {
  const later = calendar.after(plan.when, random.whole(10, 40));
  if (plan.fate === 'paused') return [project.life(later, name, 'pause')];
  if (plan.fate === 'stopped') {
    return [project.life(later, name, 'stop', { reason: random.pick(STOP_REASONS) })];
  }
  return [];
}

/** Two projects in five are registered when their work begins, if the partner was there by then. */
function followsWork({ plan, random }: Telling, startedOn: Day): boolean {
  return random.percent(40) && startedOn > addDays(plan.registered, 20);
}

function fromTheStart(
  { plan, name, calendar, random }: Telling,
  input: ReturnType<typeof projectOf>,
  { startedOn, finishedOn }: { startedOn: Day; finishedOn: Day },
): Act[] {
  const begun = calendar.after({ on: startedOn, minute: 600 }, 1);
  const finished = { on: plan.when.on, minute: plan.when.minute - 15 };
  const pause = calendar.after(begun, random.whole(5, 15));
  const resume = calendar.after(pause, random.whole(3, 15));
  const paused =
    random.percent(15) && resume.on < finishedOn
      ? [project.life(pause, name, 'pause'), project.life(resume, name, 'resume')]
      : [];
  return [
    project.add(begun, name, { ...input, startedOn }),
    ...paused,
    project.life(finished, name, 'finish', { on: finishedOn }),
  ];
}

/** From the day it is finished: submitted, and what staff made of it. */
function publicationOf(telling: Telling): Act[] {
  const { plan, name, calendar, random } = telling;
  if (plan.fate === 'draft') return [];
  const submitted = { on: plan.when.on, minute: plan.when.minute + 10 };
  const submit = project.publication(submitted, name, 'submit');
  if (plan.fate === 'submitted') return [submit];
  const seen = calendar.after(submitted, random.whole(1, 5));
  if (plan.fate === 'returned') {
    return [submit, project.publication(seen, name, 'return', { remarks: random.pick(REMARKS) })];
  }
  const detour = random.percent(12) ? corrected(telling, seen) : undefined;
  const published = detour?.published ?? seen;
  const publish = project.publication(published, name, 'publish');
  return [submit, ...(detour?.acts ?? []), publish, ...afterwards(telling, published)];
}

/** Returned once, corrected and submitted again. */
function corrected(telling: Telling, seen: When): { acts: Act[]; published: When } {
  const { name, calendar, random } = telling;
  const edited = calendar.after(seen, random.whole(0, 2));
  const again = calendar.after(edited, 0);
  return {
    acts: [
      project.publication(seen, name, 'return', { remarks: random.pick(REMARKS) }),
      project.edit(edited, name, { customerConsent: true }),
      project.publication(again, name, 'submit'),
    ],
    published: calendar.after(again, random.whole(1, 3)),
  };
}

function afterwards({ plan, name, calendar, random }: Telling, published: When): Act[] {
  const later = calendar.after(published, random.whole(15, 60));
  if (plan.fate === 'reversed') {
    return [project.takeBack(later, name, 'Проект уже учтён: это вторая очередь того же договора')];
  }
  if (plan.fate !== 'unpublished' && plan.fate !== 'republished') return [];
  const reason = random.pick(UNPUBLISH_REASONS);
  const off = project.publication(later, name, 'unpublish', { reason });
  if (plan.fate === 'unpublished') return [off];
  const again = calendar.after(later, random.whole(3, 15));
  const back = calendar.after(again, random.whole(1, 4));
  return [
    off,
    project.publication(again, name, 'submit'),
    project.publication(back, name, 'publish'),
  ];
}
