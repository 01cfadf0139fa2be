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

const REQUIRED = ['partner', 'receivedOn', 'activity', 'on', 'title'] as const;

/** Required fields that were left empty: addresses where no file proves the activity either. */
export function missingIn(entered: Entered, files: number): string[] {
  const required = files > 0 ? REQUIRED : [...REQUIRED, 'addresses' as const];
  return required.filter((name) => !entered[name]?.trim());
}

/** What is sent: optional fields left empty are left out; people write amounts with a comma. */
export function bodyOf(entered: Entered, files: readonly string[]): MailedRequest {
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
    ...(files.length > 0 ? { files } : {}),
    ...(amount ? { amount } : {}),
    ...(description ? { description } : {}),
  };
}
