import { enqueueMail, mailOf } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { readPartnerById, readersOf } from '../../partners';
import { insertNotification, type News } from '../notifications.store';

/**
 * Tells a partner what happened, in the caller's transaction: one notification in its cabinet and
 * one mail to each of its users who wants mails, in the user's language. Once per event, however
 * often it is asked. A partner whose partnership has ended is told nothing. Throws for a code that
 * no manifest declares, or that has secrets.
 */
export async function notifyPartner(unit: Unit, news: News): Promise<void> {
  const { secrets = [] } = mailOf(news.code);
  if (secrets.length > 0) throw new Error(`${news.code} holds secrets: a cabinet is not for them`);
  const partner = await readPartnerById(unit.trx, news.partnerId);
  if (!partner || partner.partnership === 'ended') return;
  if (!(await insertNotification(unit, news))) return;
  const { code, event, facts } = news;
  for (const { email, language } of await readersOf(unit.trx, news.partnerId)) {
    await enqueueMail(unit, { to: email, language, code, event, facts });
  }
}
