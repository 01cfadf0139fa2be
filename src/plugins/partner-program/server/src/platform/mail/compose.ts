import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { fromJsonb } from '../database/json';
import type { Language } from '../languages';
import { UnsendableMail } from './delivery-failure';
import { frame, type FramedMail } from './frame';
import type { MailFacts } from './mail';
import type { WaitingMessage } from './outbox.store';
import { renderText, type MailText } from './render';
import { openFacts } from './secret-facts';
import { shippedText, textInForce } from './templates.store';
import type { OutgoingMail } from './outgoing';

/** The mail as it goes out. Throws UnsendableMail when its texts or facts are beyond repair. */
export async function compose(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  from: string,
  message: WaitingMessage,
): Promise<OutgoingMail> {
  const { code, language, recipient } = message;
  const text = await textInForce(trx, code, language).catch(unsendable);
  const framed = framedWith(strapi, message, text);
  return {
    ...framed,
    from,
    // As an object it is one address whatever stands in it, never a list or a header.
    to: { name: '', address: recipient },
    messageId: message.message_id,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
    },
  };
}

function framedWith(strapi: Core.Strapi, message: WaitingMessage, text: MailText): FramedMail {
  const { code, language } = message;
  try {
    const open = fromJsonb(message.facts) as MailFacts;
    const facts = { ...open, ...openFacts(strapi, message.sealed) };
    return frame(renderOrShipped(code, language, text, facts), language);
  } catch (error) {
    return unsendable(error);
  }
}

/** A text of staff that asks for what this mail does not tell gives way to the shipped one. */
export function renderOrShipped(
  code: string,
  language: Language,
  text: MailText,
  facts: MailFacts,
): MailText {
  try {
    return renderText(text, facts, language);
  } catch {
    return renderText(shippedText(code, language), facts, language);
  }
}

function unsendable(error: unknown): never {
  throw new UnsendableMail(error instanceof Error ? error.message : String(error));
}
