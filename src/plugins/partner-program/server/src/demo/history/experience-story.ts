import { lastFinancialYear } from '../../../../rules/qualifications/turnover.rules';
import { addDays, type Day } from '../../../../rules/shared/days';
import type { Kind } from '../../features/qualifications/kind';
import { LARGE_PROJECT, PUBLICATION, TURNOVER } from '../../features/qualifications/kinds';
import { randomOf, type Random } from '../random';
import { largeProjectOf, publicationOf } from '../texts/qualifications';
import { scanOf } from '../texts/scan';
import { DENIALS } from '../texts/people';
import type { Told } from './partner-story';
import * as record from './record-acts';
import type { DemoFile } from '../uploads';
import type { Telling } from './telling';
import { Calendar, daysBetween, type When } from './when';
import type { Act } from './world';

/** What becomes of a publication or a large project that the partner enters. */
type Fate = 'confirmed' | 'waiting' | 'rejected' | 'corrected' | 'withdrawn';

const OTHER_FATES: readonly Fate[] = ['waiting', 'rejected', 'corrected', 'withdrawn'];
/** Staff have answered everything that is older. */
const ANSWERED_AFTER_DAYS = 12;

interface Entry {
  readonly kind: Kind;
  readonly name: record.RecordName;
  readonly fate: Fate;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly denials: readonly string[];
  readonly scan?: DemoFile;
}

/** K4.6: what a partner published on other people's sites in the last year. */
export function publicationsStory({ spec, calendar: { today } }: Telling, told: Told): Act[] {
  if (!told.earns) return [];
  const random = randomOf(`${spec.name} publications`);
  const calendar = new Calendar(today, random);
  const sure = spec.story.includes('advanced') ? random.whole(4, 6) : random.whole(0, 2);
  return fatesOf(spec.shown, sure, random).flatMap((fate, i) => {
    const window = [addDays(told.until, -340), addDays(told.until, -ANSWERED_AFTER_DAYS - 12)];
    const publishedOn = dayWithin(random, later(told.registered, window[0]), window[1]);
    const when = calendar.ago(daysBetween(publishedOn, today) - random.whole(1, 9));
    const name = { partner: spec.name, key: `${spec.name} publication ${i}` };
    const entry = { kind: PUBLICATION, name, fate, denials: DENIALS.publication };
    if (fate !== 'waiting') {
      const fields = publicationOf(random, i, publishedOn);
      return entryStory({ ...entry, fields }, when, calendar, random);
    }
    if (told.until !== today) return [];
    const recent = calendar.ago(random.whole(1, 6));
    const fields = publicationOf(random, i, addDays(recent.on, -2));
    return entryStory({ ...entry, fields }, recent, calendar, random);
  });
}

/** K3-basic: the experience that a partner showed before it was awarded ККВ. */
export function largeProjectsStory({ spec, calendar: { today } }: Telling, told: Told): Act[] {
  if (!told.earns) return [];
  const random = randomOf(`${spec.name} large projects`);
  const calendar = new Calendar(today, random);
  const { from } = told.earns;
  const sure = random.whole(2, 3);
  return fatesOf(spec.shown, sure, random).flatMap((fate, i) => {
    const recent = fate === 'waiting';
    if (recent && told.until !== today) return [];
    const entered = dayWithin(random, addDays(told.registered, 8), addDays(from, -8));
    const when = calendar.ago(recent ? random.whole(1, 6) : daysBetween(entered, today));
    const finishedOn = addDays(when.on, -random.whole(40, 900));
    const name = { partner: spec.name, key: `${spec.name} large project ${i}` };
    const fields = largeProjectOf(spec, random, finishedOn);
    const entry = { kind: LARGE_PROJECT, name, fate, fields, denials: DENIALS.largeProject };
    return entryStory(entry, when, calendar, random);
  });
}

/** Days before today on which the first turnovers are entered at the earliest. */
const LONG_AGO = 60;

/** K3-basic: the turnover of the last financial years, told by partners that applied for ККВ. */
export function turnoversStory({ spec, calendar: { today } }: Telling, told: Told): Act[] {
  if (!told.earns || told.until !== today) return [];
  const random = randomOf(`${spec.name} turnover`);
  const calendar = new Calendar(today, random);
  // Of years that were over when the first of them was entered.
  const last = Number(lastFinancialYear(addDays(today, -LONG_AGO)));
  const fates: Fate[] = spec.shown ? ['confirmed', ...OTHER_FATES] : ['confirmed'];
  return fates.flatMap((fate, i) => {
    const year = String(last - i);
    const when = calendar.ago(fate === 'waiting' ? random.whole(1, 6) : random.whole(20, LONG_AGO));
    const name = { partner: spec.name, key: `${spec.name} turnover ${year}` };
    const fields = { year, amountTenge: `${random.whole(60, 900)}000000` };
    const scan = scanOf(`FNO-100-${year}`);
    const entry = { kind: TURNOVER, name, fate, fields, scan, denials: DENIALS.turnover };
    return entryStory(entry, when, calendar, random);
  });
}

function fatesOf(shown: true | undefined, sure: number, random: Random): Fate[] {
  const counted = Array.from({ length: sure }, (): Fate => 'confirmed');
  if (shown) return [...counted, ...OTHER_FATES];
  return random.percent(40) ? [...counted, random.pick(OTHER_FATES)] : counted;
}

function later(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}

function dayWithin(random: Random, from: Day, to: Day | undefined): Day {
  return addDays(from, random.whole(0, Math.max(0, daysBetween(from, to ?? from))));
}

function entryStory(entry: Entry, when: When, calendar: Calendar, random: Random): Act[] {
  const { kind, name, fate, fields, denials, scan } = entry;
  const entered = record.enter(when, kind, name, fields, scan);
  if (fate === 'waiting') return [entered];
  const seen = calendar.after(when, random.whole(1, 4));
  if (fate === 'confirmed') return [entered, record.confirm(seen, kind, name)];
  if (fate === 'withdrawn') return [entered, record.withdraw(seen, kind, name)];
  const denied = record.deny(seen, kind, name, 'reject', random.pick(denials));
  if (fate === 'rejected') return [entered, denied];
  const edited = calendar.after(seen, random.whole(0, 2));
  return [
    entered,
    denied,
    record.correct(edited, kind, name, fields),
    record.confirm(calendar.after(edited, random.whole(1, 2)), kind, name),
  ];
}
