import type { Day } from '../shared/days';

/** Where a request for marketing points stands (§4, K6.1). */
export const REQUEST_STATES = [
  'draft',
  'submitted',
  'returned',
  'granted',
  'refused',
  'withdrawn',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** How a request came in: through the cabinet, or by e-mail and registered by staff (D-e-mail). */
export const REQUEST_CHANNELS = ['cabinet', 'e-mail'] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** The kind of activity that is requested; the others earn by themselves (§4). */
export const REQUESTED_KIND = 'marketing';

/** Most addresses and files of one request, together. */
export const MOST_EVIDENCE = 10;

/** What the rules of a request look at. */
export interface RequestFacts {
  readonly state: RequestState;
  /** Code of the catalogue row. */
  readonly activity: string | null;
  /** The day of the activity. */
  readonly on: Day | null;
  readonly title: string | null;
  /** For rows that earn per amount. */
  readonly amountTiyn: bigint | null;
  readonly addresses: readonly string[];
  readonly fileCount: number;
  /** The day it came in: of its first submission, or of the e-mail (D-e-mail). */
  readonly receivedOn: Day | null;
}

/** Why a request would earn nothing by the catalogue. */
export type Hindrance =
  'no-catalogue-row' | 'no-competence' | 'amount-missing' | 'amount-too-small' | 'cap-reached';

/** What a request earns by the catalogue, and what the caps leave of it. */
export interface Expected {
  /** After the caps. */
  readonly points: number;
  /** Before the caps. */
  readonly uncapped: number;
  /** By rows of the same code in the calendar year of the activity. */
  readonly earnedThisYear: number;
  readonly capPerYear: number | null;
  readonly capPerEntry: number | null;
  readonly because: Hindrance | null;
}
