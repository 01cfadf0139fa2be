import type { Core } from '@strapi/strapi';

import type { MailDefinition, MailFacts } from './mail';

interface Encryption {
  encrypt(text: string): string | null;
  decrypt(text: string): string | null;
}

function encryptionOf(strapi: Core.Strapi): Encryption {
  return strapi.service('admin::encryption') as unknown as Encryption;
}

/** The facts as they are kept: secret ones encrypted with the server's key. */
export function sealFacts(
  strapi: Core.Strapi,
  { secrets = [] }: Pick<MailDefinition, 'secrets'>,
  facts: MailFacts,
): { open: MailFacts; sealed: string | null } {
  const isSecret = ([name]: [string, unknown]): boolean => secrets.includes(name);
  const entries = Object.entries(facts);
  const hidden = entries.filter(isSecret);
  const open = Object.fromEntries(entries.filter((entry) => !isSecret(entry)));
  if (hidden.length === 0) return { open, sealed: null };
  const sealed = encryptionOf(strapi).encrypt(JSON.stringify(Object.fromEntries(hidden)));
  if (!sealed) throw new Error('Secret facts cannot be kept: ENCRYPTION_KEY is not usable');
  return { open, sealed };
}

/** The secret facts again; throws when the key that sealed them is gone. */
export function openFacts(strapi: Core.Strapi, sealed: string | null): MailFacts {
  if (!sealed) return {};
  const text = encryptionOf(strapi).decrypt(sealed);
  if (!text) throw new Error('Secret facts cannot be read: ENCRYPTION_KEY has changed');
  return JSON.parse(text) as MailFacts;
}
