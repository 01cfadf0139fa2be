export const PLUGIN_ID = 'partner-program';

/** Every content type of ours starts with it. */
export const UID_PREFIX = `plugin::${PLUGIN_ID}.`;

export function isOurs(uid: string): boolean {
  return uid.startsWith(UID_PREFIX);
}
