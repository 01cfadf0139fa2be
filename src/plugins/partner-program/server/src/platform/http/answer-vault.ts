import type { Core } from '@strapi/strapi';

import type { Reply, Route } from './route';

/** How an answer is kept for a repeated request. */
export interface Vault {
  seal(reply: Reply<unknown>): unknown;
  open(kept: unknown): Reply<unknown> | null;
}

interface Encryption {
  encrypt(text: string): string | null;
  decrypt(text: string): string | null;
}

/** Answers are kept as they are; those with a secret encrypted with the server's key. */
export function vaultOf(strapi: Core.Strapi, { secret }: Pick<Route, 'secret'>): Vault {
  if (!secret) return { seal: (reply) => reply, open: (kept) => kept as Reply<unknown> | null };
  const encryption = strapi.service('admin::encryption') as unknown as Encryption;
  return {
    seal: (reply) => ({ sealed: encryption.encrypt(JSON.stringify(reply)) }),
    open: (kept) => {
      const { sealed } = (kept ?? {}) as { sealed?: string };
      const opened = sealed ? encryption.decrypt(sealed) : null;
      return opened ? (JSON.parse(opened) as Reply<unknown>) : null;
    },
  };
}
