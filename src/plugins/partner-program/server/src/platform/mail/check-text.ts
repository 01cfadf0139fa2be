import IntlMessageFormat from 'intl-messageformat';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Language } from '../languages';
import type { MailDefinition } from './mail';
import { renderText, type MailText } from './render';

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Kinds of parts of an ICU message that are plain text: a literal, and the # of a plural. */
const PLAIN = new Set([0, 7]);

/**
 * Whether staff may use these texts: good ICU, no facts but those of the mail, and they say
 * something with its sample. Refuses with the field and the place in it.
 */
export function checkText(
  mail: MailDefinition,
  text: MailText,
  language: Language,
): Decision<MailText> {
  for (const field of ['subject', 'body'] as const) {
    const parts = parse(text[field], language, field);
    if (!parts.ok) return parts;
    const unknown = [...factsIn(parts.value)].filter((name) => !(name in mail.sample));
    if (unknown.length > 0) {
      return refuse('mail-template.unknown-fact', { field, unknown, known: known(mail) });
    }
  }
  return rendersWell(mail, text, language);
}

function known({ sample }: MailDefinition): string[] {
  return Object.keys(sample);
}

function parse(message: string, language: Language, field: string): Decision<readonly Part[]> {
  try {
    const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    return accept(format.getAst() as readonly Part[]);
  } catch (error) {
    const { location } = error as { location?: { start: { line: number; column: number } } };
    const { line = 1, column = 1 } = location?.start ?? {};
    const problem = error instanceof Error ? error.message : '';
    return refuse('mail-template.broken', { field, line, column, problem });
  }
}

function factsIn(parts: readonly Part[], into = new Set<string>()): Set<string> {
  for (const { type, value, options } of parts) {
    if (!PLAIN.has(type) && typeof value === 'string') into.add(value);
    for (const option of Object.values(options ?? {})) factsIn(option.value, into);
  }
  return into;
}

/** A format that does not fit a fact is seen only when the fact is put in. */
function rendersWell(mail: MailDefinition, text: MailText, language: Language): Decision<MailText> {
  try {
    const { subject, body } = renderText(text, mail.sample, language);
    return subject && body ? accept(text) : refuse('mail-template.empty');
  } catch (error) {
    const problem = error instanceof Error ? error.message : '';
    return refuse('mail-template.broken', { field: 'body', line: 1, column: 1, problem });
  }
}
