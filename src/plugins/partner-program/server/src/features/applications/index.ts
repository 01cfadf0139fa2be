/** What other features may ask of applications. */
export { isRenewalUnderReview } from './application.store';
export { TIMES } from './applications.settings';
export { endingsBetween, type Ending } from './endings.store';
export { RENEWALS_PERMISSION } from './renewal.waiting';
export { partnerDates, type PartnerDate } from './partner-dates';
