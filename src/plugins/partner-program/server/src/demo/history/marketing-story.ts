import { addDays } from '../../../../rules/shared/days';
import { MARKETING_ACTIVITIES } from '../../features/points/data/activities';
import { randomOf, type Random } from '../random';
import { MARKETING_REFUSALS, MARKETING_REMARKS, MARKETING_TEXTS } from '../texts/marketing';
import { domainOf } from '../texts/partner';
import * as request from './marketing-acts';
import type { Told } from './partner-story';
import type { Telling } from './telling';
import { daysBetween, type When } from './when';
import type { Act } from './world';

type Fate = 'granted' | 'other-value' | 'refused' | 'corrected' | 'withdrawn' | 'draft' | 'waiting';

/** Of each kind a partner asks for so few that no yearly cap is reached. */
const MOST = 12;
/** Staff have answered everything that is older. */
const ANSWERED_AFTER_DAYS = 12;

/** What a holder of ККВ asks marketing points for, and what staff made of it. */
export function marketingStory({ spec, calendar }: Telling, told: Told): Act[] {
  if (!told.earns) return [];
  const random = randomOf(`${spec.name} marketing`);
  const { from } = told.earns;
  const last = told.until < told.earns.to ? told.until : told.earns.to;
  const since = daysBetween(from, calendar.today);
  const until = Math.max(1, daysBetween(last, calendar.today) + 4);
  if (since - until < 30) return [];
  const count = Math.min(MOST, 2 + Math.floor(spec.published / 3) + random.whole(0, 2));
  const kinds = random.shuffled(MARKETING_ACTIVITIES);
  return Array.from({ length: count }, (_, i) => {
    const recent = until < 8 && i === count - 1;
    const ago = recent ? random.whole(2, 6) : random.whole(until + ANSWERED_AFTER_DAYS, since - 14);
    const kind = kinds[i % kinds.length] ?? 'marketing-other';
    const name = { partner: spec.name, key: `${spec.name} marketing ${i}` };
    const fate = recent ? 'waiting' : fateOf(random);
    return story({ spec, calendar, random }, name, kind, calendar.ago(ago), fate, i);
  }).flat();
}

function fateOf(random: Random): Fate {
  const drawn = random.whole(1, 100);
  if (drawn <= 68) return 'granted';
  if (drawn <= 76) return 'other-value';
  if (drawn <= 84) return 'corrected';
  if (drawn <= 93) return 'refused';
  return drawn <= 96 ? 'withdrawn' : 'draft';
}

function story(
  { spec, calendar, random }: Telling,
  name: request.RequestName,
  kind: keyof typeof MARKETING_TEXTS,
  when: When,
  fate: Fate,
  number: number,
): Act[] {
  const { path, titles } = MARKETING_TEXTS[kind];
  const address = `https://${domainOf(spec)}/${path}/${String(number + 1)}`;
  const on = addDays(when.on, -random.whole(1, 10));
  const input = { activity: kind, on, title: random.pick(titles), addresses: [address] };
  const add = request.add(when, name, input);
  if (fate === 'draft') return [add];
  const sent = calendar.after(when, 0);
  const begun = [add, request.submit(sent, name)];
  if (fate === 'waiting') return begun;
  const answered = calendar.after(sent, random.whole(1, 4));
  return [...begun, ...answer(fate, name, answered, { calendar, random, spec }, `${address}/full`)];
}

function answer(
  fate: Fate,
  name: request.RequestName,
  when: When,
  { calendar, random }: Telling,
  corrected: string,
): Act[] {
  if (fate === 'withdrawn') return [request.withdraw(when, name)];
  if (fate === 'refused') return [request.refuse(when, name, random.pick(MARKETING_REFUSALS))];
  if (fate === 'granted') return [request.grant(when, name)];
  if (fate === 'other-value') {
    const points = random.pick([5, 15, 25]);
    return [
      request.grant(when, name, { points, partnerReason: 'Материал меньше обычного объёма' }),
    ];
  }
  const edited = calendar.after(when, random.whole(1, 3));
  const again = calendar.after(edited, 0);
  return [
    request.giveBack(when, name, random.pick(MARKETING_REMARKS)),
    request.edit(edited, name, { addresses: [corrected] }),
    request.submit(again, name),
    request.grant(calendar.after(again, random.whole(1, 3)), name),
  ];
}
