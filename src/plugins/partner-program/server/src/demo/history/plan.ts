import { addDays, type Day } from '../../../../rules/shared/days';
import { PARTNERS, type PartnerSpec } from '../data/partners';
import { randomOf, type Random } from '../random';
import { Customers } from '../texts/project';
import { applicationStory } from './application-story';
import { conductStory } from './conduct-story';
import { projectStory, type Fate } from './project-story';
import { marketingStory } from './marketing-story';
import { largeProjectsStory, publicationsStory, turnoversStory } from './experience-story';
import { partnerStory, type Told } from './partner-story';
import { peopleStory } from './people-story';
import { keyActs } from './key-story';
import { qualityCases } from './quality-cases';
import { evaluations, qualityStory, type ToldQuality } from './quality-story';
import type { PlannedRow } from './sales-acts';
import { salesActs, salesOf } from './sales-story';
import { Calendar, daysBetween, type When } from './when';
import type { Act } from './world';

/** Who was registered later does not apply yet. */
const APPLIES_AFTER_DAYS = 60;
/** Staff have seen everything that is older. */
const SEEN_AFTER_DAYS = 10;

/** Two years of all partners and some more acts, in the order in which things happened. */
export function planOf(today: Day, more: readonly Act[]): Act[] {
  const customers = new Customers();
  const sold: PlannedRow[] = [];
  const qualities: ToldQuality[] = [];
  const applicants: string[] = [];
  const acts = PARTNERS.flatMap((spec, number) => {
    const random = randomOf(spec.name);
    const calendar = new Calendar(today, random);
    const telling = { spec, calendar, random };
    const told = partnerStory(telling, number);
    sold.push(...salesOf(spec, number, told, today));
    const quality = qualityStory(telling, told, number);
    qualities.push(quality);
    const settled = told.registered < addDays(today, -APPLIES_AFTER_DAYS);
    if (spec.story === 'plain' && settled) applicants.push(spec.name);
    return [
      ...told.acts,
      ...projectsOf(spec, told, customers, calendar, random),
      ...marketingStory(telling, told),
      ...peopleStory(telling, told, number),
      ...publicationsStory(telling, told),
      ...largeProjectsStory(telling, told),
      ...turnoversStory(telling, told),
      ...quality.acts,
    ];
  });
  const batches = salesActs(sold, new Calendar(today, randomOf('sales')));
  const applications = applicationStory(today, applicants, randomOf('applications'));
  const violations = conductStory(today, randomOf('conduct'));
  const keys = qualities.flatMap((told) => told.keys.map(({ key }) => key));
  const quality = [
    ...keyActs(keys, new Calendar(today, randomOf('licence keys'))),
    ...qualityCases(new Calendar(today, randomOf('quality')), qualities),
    ...evaluations(today),
  ];
  const waiting = [...applications, ...violations];
  return [...acts, ...batches, ...quality, ...waiting, ...more].sort(byTime);
}

function byTime(a: Act, b: Act): number {
  return a.on === b.on ? a.minute - b.minute : a.on < b.on ? -1 : 1;
}

function projectsOf(
  spec: PartnerSpec,
  told: Told,
  customers: Customers,
  calendar: Calendar,
  random: Random,
): Act[] {
  return fatesOf(spec, told, random).flatMap((fate, i) => {
    const when = whenOf(fate, told, calendar, random);
    const plan = { spec, key: `${spec.name} ${i}`, fate, when, registered: told.registered };
    return projectStory(plan, customers, calendar, random);
  });
}

/** What becomes of each project of a partner: first those that count, then the others. */
function fatesOf(spec: PartnerSpec, told: Told, random: Random): Fate[] {
  const counted = Array.from({ length: spec.published }, (): Fate => 'published');
  if (spec.story === 'ended') return counted;
  const chances: readonly (readonly [Fate, number])[] = told.earns ? BUSY : QUIET;
  const more = chances.flatMap(([fate, share]) =>
    random.percent(spec.shown ? 100 : share) ? [fate] : [],
  );
  return [...counted, ...more];
}

/** Beside what is published, in times out of a hundred. */
const BUSY: readonly (readonly [Fate, number])[] = [
  ['in-work', 60],
  ['in-work', 30],
  ['draft', 25],
  ['submitted', 30],
  ['returned', 25],
  ['paused', 20],
  ['stopped', 15],
  ['unpublished', 25],
  ['republished', 10],
  ['reversed', 8],
];

const QUIET: readonly (readonly [Fate, number])[] = [
  ['in-work', 30],
  ['draft', 20],
  ['submitted', 10],
];

const RECENT: readonly Fate[] = ['submitted', 'returned', 'in-work', 'draft'];

/** The day a project is submitted, or added: what waits for somebody is recent. */
function whenOf(fate: Fate, told: Told, calendar: Calendar, random: Random): When {
  const { today } = calendar;
  if (RECENT.includes(fate) && told.until === today) {
    const most = fate === 'in-work' || fate === 'draft' ? 150 : fate === 'returned' ? 40 : 7;
    const since = daysBetween(told.registered, today) - 8;
    return calendar.ago(
      Math.max(1, Math.min(since, random.whole(fate === 'returned' ? 8 : 1, most))),
    );
  }
  const from = told.earns?.from ?? addDays(told.registered, 10);
  const to = latest(told, addDays(today, fate === 'published' ? -SEEN_AFTER_DAYS : -90));
  const span = Math.max(0, daysBetween(from, to) - 3);
  return calendar.ago(daysBetween(from, today) - random.whole(0, span));
}

function latest(told: Told, day: Day): Day {
  const limits = [day, told.until, told.earns?.to ?? day];
  return limits.reduce((a, b) => (a < b ? a : b));
}
