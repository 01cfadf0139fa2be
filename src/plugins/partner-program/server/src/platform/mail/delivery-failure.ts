import type { DeliveryFailure } from '../../../../rules/mail/delivery.rules';

/** What nodemailer throws. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** A mail that could not be put together: its text, its facts, or the key to them. */
export class UnsendableMail extends Error {}

const UNSENDABLE = new Set(['EENVELOPE', 'EMESSAGE']);

/** What the rules need to know of an error. */
export function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof UnsendableMail) return { step: 'API', answer: null, unsendable: true };
  const { code = '', command = '', responseCode } = asSmtp(error);
  const answered = typeof responseCode === 'number' && responseCode >= 400;
  return {
    step: command,
    answer: answered ? responseCode : null,
    // An address or a text that nodemailer itself will not hand to any server.
    unsendable: !answered && UNSENDABLE.has(code) && command === 'API',
  };
}

const LONGEST = 200;

/** One line on what went wrong, without the addresses that servers like to repeat. */
export function describeFailure(error: unknown): string {
  const { code, command, response, message } = asSmtp(error);
  const said = response ?? message;
  const line = [command === 'API' ? undefined : command, response ? undefined : code, said]
    .filter(Boolean)
    .join(': ')
    .replace(/\S*@\S*/g, '…')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return line.slice(0, LONGEST);
}

function asSmtp(error: unknown): SmtpError {
  return error instanceof Error ? error : new Error(String(error));
}
