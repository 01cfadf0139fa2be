import type { Text } from '../../shared/use-text';

/** What a mail is called; its code when nobody has named it. */
export function mailName(text: Text, code: string): string {
  return text.firstOf([`mail.name.${code}`], code);
}
