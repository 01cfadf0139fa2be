import type { HandoverState } from '../../../../rules/handovers/handover';
import type { Edition } from '../../../../rules/monitor-reports/catalogue';
import type { ReportCategory, ReportTest } from '../../../../rules/monitor-reports/report';
import type { HeldBecause } from '../../../../rules/monitor-reports/verdict.rules';
import type { Day, Instant } from '../../../../rules/shared/days';

/** What a move writes. */
export interface HandoverFields {
  readonly state: Exclude<HandoverState, 'waiting'>;
  readonly dueOn: Day | null;
  readonly acceptedAt: Instant | null;
  readonly annulledAt: Instant | null;
  readonly partnerReason: string | null;
  readonly note: string | null;
}

/** A handover as it begins. */
export interface InsertedHandover extends HandoverFields {
  readonly documentId: string;
  readonly keyId: number;
  readonly partnerId: number;
  readonly reportId: number;
  readonly site: string;
  /** Which handover of the key by the partner it is. */
  readonly revision: number;
  readonly confirmedAt: Instant;
  readonly confirmedOn: Day;
  readonly edition: Edition;
  readonly heldBecause: readonly HeldBecause[];
  readonly total: number;
  readonly passedTests: number;
  readonly failed: number;
  readonly waiting: number;
  readonly required: number;
  readonly requiredPassed: number;
  readonly categories: readonly ReportCategory[];
  readonly tests: readonly ReportTest[];
}

/** A handover as it is stored. */
export interface Handover extends InsertedHandover {
  readonly id: number;
  readonly version: number;
}
