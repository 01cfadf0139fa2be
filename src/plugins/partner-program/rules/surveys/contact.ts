import type { Day } from '../shared/days';

/** Who set the tasks at the customer's: personal data, erased in time. */
export interface Contact {
  readonly name: string;
  readonly post: string | null;
  readonly phone: string;
  readonly extension: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly comment: string | null;
}

/** Q-handover: what is known of an accepted handover to those who ask the customer about it. */
export interface HandedOver {
  readonly partnerId: number;
  /** Public name of the handover. */
  readonly handover: string;
  readonly handedOn: Day;
  /** The contact was told that the vendor will call. */
  readonly warned: boolean;
  readonly sites: readonly string[];
  /** As the report names them: `10-00`, Moscow time; null where it names none. */
  readonly hoursFrom: string | null;
  readonly hoursTo: string | null;
  /** Null: it is not kept any more. */
  readonly contact: Contact | null;
}
