export const TABLES = {
  keys: 'pp_licence_keys',
  hashes: 'pp_licence_key_hashes',
  revisions: 'pp_licence_key_revisions',
  claims: 'pp_key_claims',
  transfers: 'pp_key_transfers',
} as const;

export const LICENCE_KEY = 'plugin::partner-program.licence-key';
export const KEY_CLAIM = 'plugin::partner-program.key-claim';
