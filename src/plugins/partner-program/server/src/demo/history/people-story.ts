import { addDays } from '../../../../rules/shared/days';
import { SPECIALIST } from '../../features/qualifications/kinds';
import { randomOf } from '../random';
import { domainOf } from '../texts/partner';
import { DENIALS, OTHER_POSITIONS, personName, TECHNICAL_POSITIONS } from '../texts/people';
import { papersOf } from './papers-story';
import type { Person } from './person';
import type { Told } from './partner-story';
import * as record from './record-acts';
import type { Telling } from './telling';
import { Calendar, daysBetween, type When } from './when';
import type { Act } from './world';

/** What becomes of a specialist whom the partner enters. */
type Fate = 'stays' | 'waiting' | 'rejected' | 'corrected' | 'left' | 'withdrawn';

const ALL_FATES: readonly Fate[] = ['waiting', 'rejected', 'corrected', 'left', 'withdrawn'];
/** Staff have answered everything that is older. */
const ANSWERED_AFTER_DAYS = 12;

/** K3-basic, K4.6: the specialists of a partner with their certificates and attestations. */
export function peopleStory(
  { spec, calendar: { today } }: Telling,
  told: Told,
  number: number,
): Act[] {
  const random = randomOf(`${spec.name} people`);
  const calendar = new Calendar(today, random);
  const sure = sureOf({ spec, calendar, random }, told);
  const drawn = Array.from({ length: random.whole(0, told.earns ? 2 : 1) }, () =>
    random.percent(35) ? 'stays' : random.pick(ALL_FATES),
  );
  const more = spec.shown && told.earns ? ALL_FATES : drawn;
  const fates = [...Array.from({ length: sure }, (): Fate => 'stays'), ...more];
  return fates.flatMap((fate, i): Act[] => {
    const name = { partner: spec.name, key: `${spec.name} person ${i}` };
    const serial = number * 100 + i;
    const facts = { spec, calendar, random, name, serial, until: told.until };
    return personStory({ ...facts, sure: i < sure }, told, fate);
  });
}

function sureOf({ spec, random }: Telling, told: Told): number {
  if (!told.earns) return random.whole(0, 2);
  return spec.story.includes('advanced') ? random.whole(4, 5) : random.whole(2, 3);
}

function personStory(person: Person, told: Told, fate: Fate): Act[] {
  const { calendar, random, name, until } = person;
  const recent = fate === 'waiting' && until === calendar.today;
  const when = recent ? calendar.ago(random.whole(1, 6)) : whenEntered(person, told);
  const fields = fieldsOf(person, when, person.sure || random.percent(60));
  const entered = record.enter(when, SPECIALIST, name, fields);
  if (fate === 'waiting') return recent ? [entered] : [];
  const seen = calendar.after(when, random.whole(1, 4));
  const denied = record.deny(seen, SPECIALIST, name, 'reject', random.pick(DENIALS.specialist));
  if (fate === 'rejected') return [entered, denied];
  if (fate === 'corrected') return [entered, denied, ...corrected(person, seen, fields)];
  const confirmed = record.confirm(seen, SPECIALIST, name);
  if (fate === 'withdrawn') {
    return [entered, record.withdraw(calendar.after(when, 0), SPECIALIST, name)];
  }
  const acts = [entered, confirmed, ...papersOf(person, fields.technical, seen)];
  return fate === 'left' ? [...acts, ...leaving(person, seen)] : acts;
}

/** A holder of ККВ has entered the people it was awarded for before; the others come later. */
function whenEntered({ calendar, random, sure, until }: Person, { registered, earns }: Told): When {
  const from = addDays(registered, 8);
  const wanted = sure && earns ? earns.from : addDays(until, -ANSWERED_AFTER_DAYS);
  const span = Math.max(0, daysBetween(from, wanted) - 8);
  return calendar.ago(daysBetween(from, calendar.today) - random.whole(0, span));
}

function fieldsOf({ spec, random, serial }: Person, when: When, technical: boolean) {
  return {
    name: personName(random),
    position: random.pick(technical ? TECHNICAL_POSITIONS : OTHER_POSITIONS),
    technical,
    email: `s${serial}@${domainOf(spec)}`,
    worksFrom: addDays(when.on, -random.whole(60, 1500)),
    worksUntil: null,
  };
}

function corrected(person: Person, seen: When, fields: object): Act[] {
  const { calendar, random, name } = person;
  const edited = calendar.after(seen, random.whole(0, 3));
  const again = calendar.after(edited, random.whole(1, 3));
  const better = { ...fields, position: random.pick(OTHER_POSITIONS) };
  return [
    record.correct(edited, SPECIALIST, name, better),
    record.confirm(again, SPECIALIST, name),
  ];
}

function leaving({ calendar, random, name, until }: Person, seen: When): Act[] {
  const told = calendar.after(seen, random.whole(20, 90));
  return told.on < until ? [record.leave(told, name, addDays(told.on, -random.whole(0, 5)))] : [];
}
