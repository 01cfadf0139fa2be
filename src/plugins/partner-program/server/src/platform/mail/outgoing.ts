import type { SendMailOptions } from 'nodemailer';

/** A mail as it leaves: everything in it was made by us. */
export type OutgoingMail = SendMailOptions & { readonly messageId: string };

/** How mails leave this server. */
export interface MailTransport {
  /** Resolves when the mail server has taken the mail. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}
