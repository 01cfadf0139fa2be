/** What other features may ask of notifications. */
export { notifyPartner } from './use-cases/notify-partner';
