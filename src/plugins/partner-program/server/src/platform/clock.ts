import type { Core } from '@strapi/strapi';

import { dayOf, type Day, type Instant } from '../../../rules/shared/days';

/** The one clock of the programme (rule D-time). */
export interface ProgrammeClock {
  /** ISO 8601, UTC. */
  now(): Instant;
  /** The calendar day in Asia/Almaty. */
  today(): Day;
  /** Whether the clock was moved by PROGRAM_NOW. */
  readonly moved: boolean;
}

/**
 * A clock that runs on from `startAt` (ISO 8601 with offset), or the machine's own without it.
 * Throws RangeError when `startAt` is no instant.
 */
export function createClock(startAt?: string): ProgrammeClock {
  const offset = startAt ? parseStart(startAt) - Date.now() : 0;
  const now = (): Instant => new Date(Date.now() + offset).toISOString() as Instant;
  return { now, today: () => dayOf(now()), moved: Boolean(startAt) };
}

function parseStart(text: string): number {
  const millis = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(millis)) {
    throw new RangeError(`PROGRAM_NOW is not an instant with an offset: "${text}"`);
  }
  return millis;
}

/** The clock of this server. */
export function clockOf(strapi: Core.Strapi): ProgrammeClock {
  return strapi.plugin('partner-program').service<ProgrammeClock>('clock');
}
