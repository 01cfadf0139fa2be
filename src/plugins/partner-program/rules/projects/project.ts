import type { Day } from '../shared/days';

export const LIVES = ['in-work', 'paused', 'finished', 'stopped'] as const;
export type Life = (typeof LIVES)[number];

export const PUBLICATIONS = ['draft', 'submitted', 'returned', 'published', 'unpublished'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

/** What a rule needs to know of an enterprise project (§4, Project). */
export interface ProjectFacts {
  readonly life: Life;
  readonly publication: Publication;
  readonly titleRu: string | null;
  readonly titleKk: string | null;
  readonly customerName: string | null;
  readonly category: string | null;
  readonly industry: string | null;
  /** null: no product chosen. */
  readonly productIsEnterprise: boolean | null;
  readonly startedOn: Day | null;
  readonly finishedOn: Day | null;
  /** The day the partner submitted it, corrections of what staff returned aside; null: it did not. */
  readonly submittedOn: Day | null;
  /** Staff entered it: there is no partner's submission to wait for. */
  readonly enteredByStaff: boolean;
  /** Who last took it out of the public; null when nobody did. */
  readonly takenDownBy: 'partner' | 'staff' | null;
}
