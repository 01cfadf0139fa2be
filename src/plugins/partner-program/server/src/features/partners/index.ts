/** What other features may ask of partners. */
export { addMissingRows, dictionaryGovernance, dictionaryObjects } from './dictionaries';
export { logoUrl } from './card.store';
export { callerOfLogin, readerById as loginThatMayEnter, readersOf } from './partner-users.store';
export { awardFactsOf, partnersByBin, partnershipOn, partnersNamed } from './many.store';
export {
  historyOf,
  lockPartner,
  lockPartnerById,
  lockPartners,
  partnerIdOf,
  partnershipBegunOn,
  partnershipResumedOn,
  readPartner,
  readPartnerById,
  sameVersion,
  TABLES as PARTNER_TABLES,
  type Partner,
} from './partners.store';
