import type { Core } from '@strapi/strapi';

import { addDays, dayOf, startOf, type Day, type Instant } from '../../../rules/shared/days';

/** The one clock of the programme (rule D-time). */
export interface ProgrammeClock {
  /** ISO 8601, UTC. */
  now(): Instant;
  /** The calendar day in Asia/Almaty. */
  today(): Day;
  /** Whether the clock was moved by PROGRAM_NOW. */
  readonly moved: boolean;
  /**
   * Moves the clock to an instant, from which it runs on; undefined: to the machine's own time.
   * For tests and demo data. Throws in production.
   */
  travelTo(instant: string | undefined): void;
}

/**
 * A clock that runs on from `startAt` (ISO 8601 with offset), or the machine's own without it.
 * Throws RangeError when `startAt` is no instant.
 */
export function createClock(startAt?: string): ProgrammeClock {
  let offset = offsetTo(startAt);
  // Almaty's day is asked for on every request: it is reckoned once a day.
  let known: { day: Day; from: number; to: number } | undefined;
  const millis = (): number => Date.now() + offset;
  const now = (): Instant => new Date(millis()).toISOString() as Instant;
  return {
    now,
    today: () => {
      const at = millis();
      if (!known || at < known.from || at >= known.to) known = dayAround(now());
      return known.day;
    },
    moved: Boolean(startAt),
    travelTo: (instant) => {
      if (process.env.NODE_ENV === 'production') throw new Error('The clock stays in production');
      offset = offsetTo(instant);
    },
  };
}

function offsetTo(text: string | undefined): number {
  if (!text) return 0;
  const millis = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(millis)) {
    throw new RangeError(`PROGRAM_NOW is not an instant with an offset: "${text}"`);
  }
  return millis - Date.now();
}

function dayAround(instant: Instant): { day: Day; from: number; to: number } {
  const day = dayOf(instant);
  return { day, from: Date.parse(startOf(day)), to: Date.parse(startOf(addDays(day, 1))) };
}

/** The clock of this server. */
export function clockOf(strapi: Core.Strapi): ProgrammeClock {
  return strapi.plugin('partner-program').service<ProgrammeClock>('clock');
}
