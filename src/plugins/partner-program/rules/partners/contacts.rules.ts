import type { Consent } from '../shared/consent';
import { accept, refuse, type Decision } from '../shared/decision';
import type { UserRole } from './partner';
import { roleCovers } from './status.rules';

interface ContactsFacts {
  /** Whether the contacts are public now. */
  readonly published: boolean;
  /** Of the user who edits the card. */
  readonly role: UserRole;
  /** The version of the text in force today. */
  readonly textVersion: string;
}

interface Said {
  /** Undefined: nothing is said of it. */
  readonly publish: boolean | undefined;
  /** The version of the text that was read, where the form tells it. */
  readonly read: string | undefined;
}

/**
 * §1, law 94-V: publishing the contacts of the card is a consent, which the owner gives and revokes;
 * a member may send the form with what stands. Null: nothing changes. Refuses with
 * `user.role-too-low` or `contacts.text-changed`.
 */
export function decideContacts(facts: ContactsFacts, said: Said): Decision<Consent | null> {
  const { publish, read } = said;
  if (publish === undefined || publish === facts.published) return accept(null);
  if (!roleCovers(facts.role, 'owner')) {
    return refuse('user.role-too-low', { needed: 'owner', role: facts.role });
  }
  if (!publish) return accept('revoked');
  if (read !== undefined && read !== facts.textVersion) {
    return refuse('contacts.text-changed', { read });
  }
  return accept('given');
}
