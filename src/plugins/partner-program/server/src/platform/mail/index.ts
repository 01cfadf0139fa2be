import type { Unit } from '../unit-of-work';
import type { Mail } from './mail';
import { insertMessage } from './outbox.store';
import { kickAfterCommit } from './worker';

export type { Mail, MailDefinitions, MailFacts } from './mail';
export { isMailConfigured, siteUrl } from './mail-config';
export { mailOf } from './mail';
export { sayNews } from './say-news';

/**
 * Puts one mail into the outbox in the caller's transaction; it goes out after the commit, or when
 * mail is configured. One event is told to one address once, whatever it is asked again.
 * @returns whether it is new. Throws when no manifest declares `mail.code`.
 */
export async function enqueueMail(unit: Unit, mail: Mail): Promise<boolean> {
  const isNew = await insertMessage(unit, mail);
  if (isNew) kickAfterCommit(unit);
  return isNew;
}
