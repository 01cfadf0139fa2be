/** What other features may ask of applications. */
export { TIMES } from './applications.settings';
export { endingsBetween, type Ending } from './endings.store';
export { partnerDates, type PartnerDate } from './partner-dates';
export { RENEWALS_PERMISSION } from './renewal.waiting';
export { isRenewalUnderReview } from './renewals.store';
