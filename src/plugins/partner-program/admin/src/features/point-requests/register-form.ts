import type { MailedRequest } from './requests-api';

/** The form as it is filled in. */
export interface Entered {
  readonly partner: string | null;
  readonly receivedOn: string | null;
  readonly activity: string | null;
  readonly on: string | null;
  readonly title: string | null;
  /** One a line. */
  readonly addresses: string | null;
  readonly amount: string | null;
  readonly description: string | null;
}

export const EMPTY: Entered = {
  partner: null,
  receivedOn: null,
  activity: null,
  on: null,
  title: null,
  addresses: null,
  amount: null,
  description: null,
};

const REQUIRED = ['partner', 'receivedOn', 'activity', 'on', 'title', 'addresses'] as const;

/** Required fields that were left empty. */
export function missingIn(entered: Entered): string[] {
  return REQUIRED.filter((name) => !entered[name]?.trim());
}

/** What is sent: optional fields left empty are left out; people write amounts with a comma. */
export function bodyOf(entered: Entered): MailedRequest {
  const { partner, receivedOn, activity, on, title } = entered;
  const amount = entered.amount?.replace(/\s/g, '').replace(',', '.');
  const description = entered.description?.trim();
  return {
    partner: partner ?? '',
    receivedOn: receivedOn ?? '',
    activity: activity ?? '',
    on: on ?? '',
    title: title ?? '',
    addresses: (entered.addresses ?? '').split(/\s+/).filter((line) => line !== ''),
    ...(amount ? { amount } : {}),
    ...(description ? { description } : {}),
  };
}
