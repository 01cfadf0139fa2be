import { accept, refuse, type Decision } from '../shared/decision';
import { addDays, type Day } from '../shared/days';

/** What bounds the day on which a letter came. */
export interface ReceiptFacts {
  /** First day of the partnership since its last gap; null when it never had one. */
  readonly resumedOn: Day | null;
  /** How many days back staff may register what came. */
  readonly daysBack: number;
}

/** D-e-mail: the day on which an application came: of this partnership, and not long ago. */
export function decideReceipt(
  { resumedOn, daysBack }: ReceiptFacts,
  receivedOn: Day,
  today: Day,
): Decision<null> {
  if (receivedOn > today) return refuse('application.receipt-in-future', { receivedOn, today });
  if (resumedOn !== null && receivedOn < resumedOn)
    return refuse('application.receipt-before-partnership', { receivedOn, since: resumedOn });
  const earliest = addDays(today, -daysBack);
  return receivedOn < earliest
    ? refuse('application.receipt-too-old', { receivedOn, earliest })
    : accept(null);
}

/** D-e-mail, K4.3: a package comes after its application. @param filedOn when that was received */
export function decidePackageReceipt(
  filedOn: Day | null,
  receivedOn: Day,
  today: Day,
): Decision<null> {
  if (receivedOn > today) return refuse('application.receipt-in-future', { receivedOn, today });
  return filedOn !== null && receivedOn < filedOn
    ? refuse('application.receipt-before-application', { receivedOn, since: filedOn })
    : accept(null);
}
