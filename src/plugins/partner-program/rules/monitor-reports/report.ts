import type { ReportForm } from './form';

/** How a test stands: passed, failed, waiting, skipped. */
export const TEST_STATES = ['A', 'F', 'W', 'S'] as const;
export type TestState = (typeof TEST_STATES)[number];

/** A test of the catalogue that a report brings, with its state in that report. */
export interface ReportTest {
  readonly code: string;
  /** Code of its category; null when the catalogue names none. */
  readonly category: string | null;
  readonly required: boolean;
  readonly automatic: boolean;
  readonly state: TestState;
  /** What the partner's employee wrote. */
  readonly performer: string | null;
  /** What the customer wrote. */
  readonly customer: string | null;
  /** What an automatic run found, in short; empty when it said nothing, null when there was none. */
  readonly system: string | null;
}

export interface ReportCategory {
  readonly code: string;
  readonly parent: string | null;
}

/** What a report says of a project: enough to judge it again at any time. */
export interface ReportContent {
  readonly categories: readonly ReportCategory[];
  readonly tests: readonly ReportTest[];
}

/** A report that can be read. */
export interface Report {
  readonly form: ReportForm;
  readonly content: ReportContent;
}
