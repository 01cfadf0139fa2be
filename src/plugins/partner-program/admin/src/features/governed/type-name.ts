import { PLUGIN_ID, UID_PREFIX } from '../../shared/plugin-id';

/** The server gives our types translation ids for names; where no uid is at hand they tell ours. */
const TYPE_NAME = `${PLUGIN_ID}.type.`;

export function isOurType(displayName: string | undefined): boolean {
  return displayName?.startsWith(TYPE_NAME) ?? false;
}

export function uidOf(displayName: string): string {
  return UID_PREFIX + displayName.slice(TYPE_NAME.length);
}
