/** What a mail server said when it did not take a mail. */
export interface DeliveryFailure {
  /** At which step: MAIL FROM, RCPT TO, DATA; other names for what comes before these. */
  readonly step: string;
  /** The number of its answer; null when it did not answer. */
  readonly answer: number | null;
  /** The mail itself could not be put together or addressed: no server was asked. */
  readonly unsendable: boolean;
}

export type DeliveryVerdict =
  /** The server is away, or refuses us whoever we write to: the mail is not to blame. */
  | 'unreachable'
  /** Not now: the server may take this mail later. */
  | 'deferred'
  /** Never: only a person can set this right. */
  | 'refused';

/** About five days at the longest pause: as long as mail servers themselves go on trying. */
const MOST_DEFERRALS = 240;

const ABOUT_THIS_MAIL = new Set(['RCPT TO', 'DATA']);
const SERVER_CLOSES = 421;

/**
 * What a failure means for the mail. A server that is down, our own login or our sender's address
 * refused never end a mail, however long that lasts; an answer about the recipient does.
 * @param deferrals how often a server has put this mail off before
 */
export function verdictOn(failure: DeliveryFailure, deferrals: number): DeliveryVerdict {
  const { step, answer, unsendable } = failure;
  if (unsendable) return 'refused';
  if (answer === null || answer === SERVER_CLOSES || !ABOUT_THIS_MAIL.has(step)) {
    return 'unreachable';
  }
  if (answer >= 500) return 'refused';
  return deferrals + 1 >= MOST_DEFERRALS ? 'refused' : 'deferred';
}

const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 30 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: twice as long each time, at most half
 * an hour, and up to a quarter less so that mails put off together do not come back together.
 * @param failures attempts that have failed by now, 1 or more
 * @param chance a number from 0 up to 1
 */
export function pauseAfter(failures: number, chance: number): number {
  const doublings = Math.min(failures - 1, 20);
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** doublings, LONGEST_PAUSE_MS);
  return Math.round(pause * (1 - chance / 4));
}
