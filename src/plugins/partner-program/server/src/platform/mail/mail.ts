import type { Language, Text } from '../languages';

/**
 * What a mail tells. A day (`2026-12-01`) is written out in the reader's language, a Text is taken
 * in it, a state that has a word is said with it; other texts and numbers stay as they are.
 */
export type MailFact = string | number | Text;
export type MailFacts = Readonly<Record<string, MailFact>>;

/** A kind of mail or notification, as a feature ships it; staff may write over both texts. */
export interface MailDefinition {
  /** What staff call it, wherever mails are listed. */
  readonly name: Text;
  /** One line, ICU over the facts: the subject, and the title in the cabinet. */
  readonly subject: Text;
  /** Plain text, ICU over the facts; an empty line parts paragraphs, addresses become links. */
  readonly body: Text;
  /** Every fact there can be, for previews; other facts are refused in texts. */
  readonly sample: MailFacts;
  /** Facts kept encrypted while the mail waits and wiped when it is sent: codes, links with them. */
  readonly secrets?: readonly string[];
}

export type MailDefinitions = Readonly<Record<string, MailDefinition>>;

/** One mail to one person. */
export interface Mail {
  readonly to: string;
  readonly language: Language;
  /** Which of the declared mails. */
  readonly code: string;
  /** Names what happened: a person gets one mail of one event. */
  readonly event: string;
  readonly facts: MailFacts;
  /** After this instant (ISO 8601, UTC) it says nothing true any more and is not sent. */
  readonly expiresAt?: string;
}

const declared = new Map<string, MailDefinition>();

/** Makes mails known. Throws when a code is declared twice with another meaning. */
export function registerMails(mails: MailDefinitions): void {
  for (const [code, mail] of Object.entries(mails)) {
    const before = declared.get(code);
    if (before && before !== mail) throw new Error(`Mail declared twice: ${code}`);
    declared.set(code, mail);
  }
}

/** The mail of that code; undefined when no feature declares it. */
export function findMail(code: string): MailDefinition | undefined {
  return declared.get(code);
}

/** The mail of that code. Throws when no feature declares it: a fault of ours. */
export function mailOf(code: string): MailDefinition {
  const mail = declared.get(code);
  if (!mail) throw new Error(`No manifest declares the mail "${code}"`);
  return mail;
}

/** What staff call that mail; its code where no feature declares it any more. */
export function mailName(code: string, language: Language): string {
  return declared.get(code)?.name[language] ?? code;
}

/** Codes of all mails, in the order of the features. */
export function mailCodes(): string[] {
  return [...declared.keys()];
}
