/** What other features may ask of applications. */
export { isRenewalUnderReview } from './application.store';
