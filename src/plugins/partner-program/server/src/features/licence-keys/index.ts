/**
 * What other features may ask of licence keys. Who may hand a key over on a day says the rule
 * `mayHandOver` (rules/licence-keys/holder.rules), over a key as it is read here.
 */
export { keyAnswer, keysQuery } from './keys.contracts';
export { keysHeldBy, listKeys } from './keys.list';
export { keysByHash, keysByIds, lockKey, type LicenceKey } from './keys.store';
export { purchasesAsOf } from './purchases';
export { TABLES as LICENCE_KEY_TABLES } from './tables';
