import type { Day } from '../../../../rules/shared/days';
import { LADDER, type LadderStatus } from '../../../../rules/partners/partner';
import type { Story } from '../data/partners';
import { cardOf, domainOf, newPartnerOf } from '../texts/partner';
import { endOfStory } from './ending';
import { holding } from './holding';
import * as partner from './partner-acts';
import type { Telling } from './telling';
import type { When } from './when';
import type { Act } from './world';

/** What projects need to know of their partner's history. */
export interface Told {
  readonly acts: readonly Act[];
  readonly registered: Day;
  /** Between these days a submitted project earns points; null without ККВ. */
  readonly earns: { readonly from: Day; readonly to: Day } | null;
  /** Nothing is submitted after it. */
  readonly until: Day;
}

/** How many days ago a partner was registered. */
const REGISTERED: Readonly<Record<Story, readonly [low: number, high: number]>> = {
  advanced: [560, 722],
  'suspended-advanced': [560, 700],
  basic: [250, 640],
  demoted: [600, 700],
  lapsed: [620, 715],
  annulled: [480, 640],
  ended: [500, 700],
  'ended-basic': [600, 700],
  suspended: [300, 600],
  plain: [15, 660],
};

const HOLDS_KKV = new Set<Story>([
  'advanced',
  'suspended-advanced',
  'basic',
  'demoted',
  'lapsed',
  'annulled',
  'ended-basic',
]);

/** The whole history of a partner but its projects. */
export function partnerStory(telling: Telling, number: number): Told {
  const { spec, calendar, random } = telling;
  const [low, high] = spec.awarded ? beforeAward(spec.awarded) : REGISTERED[spec.story];
  const registered = calendar.ago(random.whole(low, high));
  const climbed = climbing(telling, registered);
  const over = endOfStory(telling);
  const held = HOLDS_KKV.has(spec.story) ? holding(telling, climbed.last, over.until) : undefined;
  const acts = [
    ...beginning(telling, number, registered),
    ...climbed.acts,
    ...(held?.acts ?? []),
    ...over.acts,
    ...renames(telling, climbed.last),
  ];
  const earns = held ? { from: held.from, to: held.to } : null;
  return { acts, registered: registered.on, earns, until: over.until };
}

/** Reaching gold takes 105 days at most, and some working days. */
function beforeAward(awarded: number): [low: number, high: number] {
  return [awarded + 150, awarded + 250];
}

function beginning({ spec, calendar, random }: Telling, number: number, when: When): Act[] {
  const { name } = spec;
  const founded = random.whole(2008, 2023);
  const invited = { on: when.on, minute: when.minute + 20 };
  const filled = calendar.after(invited, random.whole(0, 6));
  const card = { ...cardOf(spec, number, founded, random), listed: !spec.unlisted };
  return [
    partner.register(when, name, newPartnerOf(spec, number, founded)),
    partner.addPartnerUser(invited, name, `owner@${domainOf(spec)}`, 'owner'),
    partner.fillCard(filled, name, card),
    // A few have none: lists must look well without it too.
    ...(number % 9 === 8 ? [] : [partner.putLogo({ ...filled, minute: filled.minute + 2 }, name)]),
  ];
}

/** Step by step to gold, or as far as the partner has come. */
function climbing({ spec, calendar, random }: Telling, from: When): { acts: Act[]; last: When } {
  const top: LadderStatus = spec.ladder ?? (HOLDS_KKV.has(spec.story) ? 'gold' : 'certified');
  const acts: Act[] = [];
  let last = from;
  for (const step of LADDER.slice(1, LADDER.indexOf(top) + 1)) {
    last = calendar.after(last, random.whole(12, 35));
    acts.push(partner.climb(last, spec.name, step));
  }
  return { acts, last };
}

function renames({ spec, calendar, random }: Telling, from: When): Act[] {
  const later = [...(spec.formerly ?? []), spec.name].slice(1);
  let last = from;
  return later.map((name) => {
    last = calendar.after(last, random.whole(60, 140));
    return partner.rename(last, spec.name, name);
  });
}
