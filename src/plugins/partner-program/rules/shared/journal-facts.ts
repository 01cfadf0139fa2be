import type { Json } from './decision';

/** How people read a fact of the journal. `name`: a number that reading replaces by its name. */
export type FactForm =
  | 'day'
  | 'month'
  | 'number'
  | 'text'
  | 'code'
  | 'type'
  | 'name'
  | 'fields'
  | 'changes'
  | 'checklist';

/**
 * D-history: what a line keeps beside from, to and why, in the order in which it is shown. Never
 * personal data: what was written is not erased.
 */
export const SHOWN_FACTS = {
  kind: 'code',
  channel: 'code',
  receivedOn: 'day',
  proposal: 'code',
  checklist: 'checklist',
  changes: 'changes',
  fields: 'fields',
  month: 'month',
  year: 'text',
  day: 'day',
  on: 'day',
  from: 'day',
  effectiveOn: 'day',
  effectiveFrom: 'day',
  lastDay: 'day',
  answerBy: 'day',
  clause: 'text',
  pointsReversed: 'number',
  pointsBooked: 'number',
  points: 'number',
  catalogue: 'number',
  because: 'code',
  hashesAdded: 'number',
  hash: 'text',
  movedFrom: 'name',
  movedTo: 'name',
  before: 'name',
  owner: 'name',
  user: 'name',
  partners: 'number',
  question: 'text',
  basedOn: 'text',
  edition: 'text',
  textVersion: 'text',
  language: 'code',
  record: 'type',
  revision: 'number',
} as const satisfies Record<string, FactForm>;

/** What is kept for machines and shown to nobody, each with why. */
export const HIDDEN_FACTS = {
  application: 'the public name of another record',
  cause: 'the public name of another record',
  consent: 'the public name of another record',
  document: 'the public name of another record',
  entry: 'the public name of another record',
  handover: 'the public name of another record',
  key: 'the public name of a licence key; of a setting, which its own record says',
  recordId: 'the public name of another record',
  code: 'which mail text: its own record says it',
} as const satisfies Record<string, string>;

export type FactName = keyof typeof SHOWN_FACTS | keyof typeof HIDDEN_FACTS;

/** D-history: the facts of one line; the list is closed, so that none is kept without a label. */
export type JournalFacts = { readonly [N in FactName]?: Json };

/** One field that was corrected in place: its value before and after. */
export interface FactChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}
