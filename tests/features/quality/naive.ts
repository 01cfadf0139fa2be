import {
  addDays,
  addMonths,
  type Day,
} from '../../../src/plugins/partner-program/rules/shared/days';

/** Something that was recorded of a partner, on the day it happened. */
interface NaiveKey {
  readonly boughtOn: Day;
  readonly activatedOn: Day | null;
  readonly sold: boolean;
  readonly sentOn: Day;
  returnedOn: Day | null;
  handedOn: Day | null;
  annulledOn: Day | null;
}

/** What a month says of a partner. */
export interface NaiveShare {
  readonly month: Day;
  readonly bought: number;
  readonly handedOver: number;
  readonly holds: boolean;
  readonly change: string;
}

/** Q-competence of one partner by the simplest means: its facts, looked through for each 1st. */
export class NaivePartner {
  readonly keys: NaiveKey[] = [];
  private readonly consents: { on: Day; given: boolean }[] = [];

  joined(): boolean {
    return this.consents.at(-1)?.given ?? false;
  }

  consent(on: Day, given: boolean): void {
    this.consents.push({ on, given });
  }

  /** The months from the first to the last, in order; a month is absent where nobody looks. */
  shares(from: Day, to: Day): NaiveShare[] {
    const shares: NaiveShare[] = [];
    let held = false;
    for (let month = from; month <= to; month = addMonths(month, 1)) {
      const consent = this.consents.filter(({ on }) => on < month).at(-1)?.given ?? false;
      const counted = this.keys.filter((key) => counts(key, month));
      const handed = counted.filter((key) => standsOn(key, month));
      const holds = consent && counted.length > 0 && handed.length * 2 >= counted.length;
      if (consent || held) {
        const told = { month, bought: counted.length, handedOver: handed.length, holds };
        shares.push({ ...told, change: changeOf(held, holds) });
      }
      held = holds;
    }
    return shares;
  }
}

function counts(key: NaiveKey, first: Day): boolean {
  const { sold, sentOn, boughtOn, activatedOn, returnedOn } = key;
  const inWindow = boughtOn >= addMonths(first, -14) && boughtOn < addMonths(first, -2);
  const activated = activatedOn !== null && activatedOn < first;
  const returned = returnedOn !== null && returnedOn < first;
  return sold && sentOn < first && inWindow && activated && !returned;
}

function standsOn({ handedOn, annulledOn }: NaiveKey, first: Day): boolean {
  return handedOn !== null && handedOn < first && (annulledOn === null || annulledOn >= first);
}

function changeOf(held: boolean, holds: boolean): string {
  if (held) return holds ? 'keeps' : 'loses';
  return holds ? 'gains' : 'none';
}

/** A key bought so many days before that day, and activated soon after. */
export function naiveKey(
  today: Day,
  ago: number,
  how: { sold: boolean; activated: boolean },
): NaiveKey {
  const boughtOn = addDays(today, -ago);
  return {
    boughtOn,
    activatedOn: how.activated ? addDays(boughtOn, Math.min(ago, 2)) : null,
    sold: how.sold,
    sentOn: today,
    returnedOn: null,
    handedOn: null,
    annulledOn: null,
  };
}
