import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import { accounts, siteUrl } from '../support/browser';
import { env } from '../support/databases';

/** What an answer says of a record that was written. */
export interface Changed {
  readonly documentId: string;
  readonly version: number;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Asks the product itself, as another screen would. Throws with the answer when it refuses. */
export async function ask<T>(
  path: string,
  token: string | undefined,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<T> {
  const isForm = body instanceof FormData;
  const answer = await fetch(siteUrl() + path, {
    method,
    headers: {
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`);
  return said;
}

/** A login of the site: a partner's user. */
export async function siteToken(email: string): Promise<string> {
  const user = accounts().users.find((login) => login.email === email);
  const credentials = { identifier: email, password: user?.password };
  return (await ask<{ jwt: string }>('/api/auth/local', undefined, credentials)).jwt;
}

const logIn = async (credentials: Credentials): Promise<string> =>
  (await ask<{ data: { token: string } }>('/admin/login', undefined, credentials)).data.token;

/**
 * A login of the panel with a demo account of this role. The panel lets an account log in a few
 * times in five minutes only: all files of a run share one login.
 */
export async function staffToken(role = 'programme manager'): Promise<string> {
  const kept = `${env('TEST_ACCOUNTS')}.${role.replaceAll(' ', '-')}.token`;
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const admin = accounts().admins.find((login) => login.role === role);
  if (!admin) throw new Error(`The demo data has no administrator with the role ${role}.`);
  const token = await logIn({ email: admin.email, password: admin.password });
  writeFileSync(`${kept}.${process.pid}`, token);
  renameSync(`${kept}.${process.pid}`, kept);
  return token;
}

/**
 * A new administrator with the roles of a demo account, who reads the panel in that language: files
 * of tests run at the same time, and the language belongs to the account.
 */
export async function newColleague(role: string, language = 'ru'): Promise<Credentials> {
  const root = await staffToken('super admin');
  const like = accounts().admins.find((login) => login.role === role)?.email ?? '';
  const filter = `/admin/users?filters[email][$eq]=${encodeURIComponent(like)}`;
  const found = await ask<{ data: { results: { roles: { id: number }[] }[] } }>(filter, root);
  const roles = (found.data.results[0]?.roles ?? []).map(({ id }) => id);
  const email = `colleague-${randomUUID()}@programme.example`;
  const person = { firstname: 'Айгерім', lastname: 'Сынақ', email, roles };
  const invited = await ask<{ data: { registrationToken: string } }>('/admin/users', root, person);
  const { registrationToken } = invited.data;
  const password = `Kilt-${process.pid}-Сынақ-1`;
  const userInfo = { firstname: 'Айгерім', lastname: 'Сынақ', password };
  const joined = await ask<{ data: { token: string } }>('/admin/register', undefined, {
    registrationToken,
    userInfo,
  });
  await ask('/admin/users/me', joined.data.token, { preferedLanguage: language }, 'PUT');
  return { email, password };
}
