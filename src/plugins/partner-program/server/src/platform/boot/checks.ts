import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { clockOf } from '../clock';
import { JOURNAL_TABLE } from '../journal/journal.store';

const SECRETS: readonly (readonly [setting: string, variable: string])[] = [
  ['server.app.keys', 'APP_KEYS'],
  ['admin.auth.secret', 'ADMIN_JWT_SECRET'],
  ['admin.apiToken.salt', 'API_TOKEN_SALT'],
  ['admin.transfer.token.salt', 'TRANSFER_TOKEN_SALT'],
  ['admin.secrets.encryptionKey', 'ENCRYPTION_KEY'],
  ['plugin::users-permissions.jwtSecret', 'JWT_SECRET'],
];

/** Refuses to start without a secret, naming every missing one. */
export function checkSecrets(strapi: Core.Strapi): void {
  const missing = SECRETS.filter(([setting]) => isEmpty(strapi.config.get(setting)));
  if (missing.length === 0) return;
  const names = missing.map(([, variable]) => variable).join(', ');
  throw new Error(`Secrets are missing: ${names}. Set them in the environment (see .env.example).`);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty);
  return typeof value !== 'string' || value.trim() === '';
}

/**
 * In production a server is told where it is reached: addresses of calendars and, without a site, the
 * codes on certificates begin with it, and HOST only says where it listens.
 */
export function checkPublicUrl(strapi: Core.Strapi): void {
  if (process.env.NODE_ENV !== 'production') return;
  const url = strapi.config.get<string>('server.url', '');
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new Error(
    'PUBLIC_URL is not set to an address like https://api.example.kz: links on certificates and to ' +
      'calendars would lead nowhere. Set it in the environment (see .env.example).',
  );
}

/** Servers started together with one PROGRAM_NOW are seconds apart by it. */
const STARTED_TOGETHER_MS = 60_000;

/**
 * D-time: a moved clock is for tests and demos, and never goes back behind what was recorded: a
 * server whose neighbour has begun just before goes on from there.
 */
export async function checkClock(strapi: Core.Strapi): Promise<void> {
  const clock = clockOf(strapi);
  if (!clock.moved) return;
  if (process.env.NODE_ENV === 'production') {
    throw new Error('PROGRAM_NOW is for tests and demos: unset it in production.');
  }
  const db: Knex = strapi.db.connection;
  const [newest] = await db(JOURNAL_TABLE).max<{ at: Date | null }[]>({ at: 'at' });
  if (!newest?.at || newest.at.toISOString() <= clock.now()) return;
  if (newest.at.getTime() - Date.parse(clock.now()) > STARTED_TOGETHER_MS) {
    throw new Error(
      `PROGRAM_NOW (${clock.now()}) lies before the newest journal entry (${newest.at.toISOString()}).`,
    );
  }
  clock.travelTo(newest.at.toISOString());
}
