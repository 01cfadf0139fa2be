import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Test } from 'supertest';

import type { Login, TestServer } from '../../support';
import { makePartner, makePartnerUser, type RefusalBody } from '../../support/programme';

export const FILES = '/api/partner-program/cabinet/files';
export const STAFF_FILES = '/partner-program/files';

export interface Answer<T = { documentId: string; name: string; type: string; bytes: number }> {
  status: number;
  body: { data: T; error?: RefusalBody };
}

/** A partner with somebody who uploads. */
export interface Uploader {
  readonly id: number;
  readonly documentId: string;
  readonly member: Login;
}

export async function makeUploader(server: TestServer): Promise<Uploader> {
  const partner = await makePartner(server);
  return { ...partner, member: await makePartnerUser(server, partner.id, 'member') };
}

export function sendFile(
  { agent }: Pick<TestServer, 'agent'>,
  { bearer }: Pick<Login, 'bearer'>,
  content: Buffer,
  name = 'a.pdf',
): Test {
  return agent.post(FILES).set('Authorization', bearer).attach('files', content, name);
}

/** Uploads a file that must be taken. @returns its documentId */
export async function uploaded(
  server: Pick<TestServer, 'agent'>,
  login: Pick<Login, 'bearer'>,
  content: Buffer,
  name?: string,
): Promise<string> {
  const { status, body } = (await sendFile(server, login, content, name)) as Answer;
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.data.documentId;
}

/**
 * What an upload far too large was answered. The server answers and closes while its client still
 * writes: one that has not read the answer by then only learns that nobody listens. That is a 413 too.
 */
export async function unlessHungUp(status: Promise<number>): Promise<number> {
  return status.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ECONNRESET') return 413;
    throw error;
  });
}

/** Names of everything that lies in a folder of private files. */
export function storedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.basename(entry.name))
    .sort();
}
