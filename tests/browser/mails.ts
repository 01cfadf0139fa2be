import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { simpleParser } from 'mailparser';

import { env } from '../support/databases';
import { eventually } from '../support/eventually';

/** The link of a mail to that address, other than those already known. */
export function linkTo(email: string, known: readonly string[] = []): Promise<string> {
  const look = async (): Promise<string> => {
    const link = (await linksTo(email)).find((found) => !known.includes(found));
    if (!link) throw new Error(`No other link to ${email} than ${known.length} known ones`);
    return link;
  };
  // The demo's own mails may be on their way before it.
  return eventually(look, { timeout: 30_000 });
}

async function linksTo(email: string): Promise<string[]> {
  const folder = env('TEST_MAIL');
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    files.map((name) => simpleParser(readFileSync(path.join(folder, name)))),
  );
  return mails
    .filter(({ to }) => [to].flat().some((whom) => whom?.text === email))
    .flatMap(({ text }) => /https?:\S+#[0-9a-f]{64}/.exec(text ?? '')?.[0] ?? []);
}
