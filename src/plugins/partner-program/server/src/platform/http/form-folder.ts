import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { access, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'partner-programme-forms-';
const FORMS = 'forms';
const ALIVE = 'alive';
const OURS_ALONE = 0o700;

export interface FormFolder {
  /** Where the files of incoming forms go; nobody else on the machine reads it. */
  readonly path: string;
  /** Makes it again when something that tidies up temporary files took it away. */
  ensure(): void;
  remove(): void;
}

/**
 * A folder of this server's own for the files of forms, and the end of those that killed servers
 * left. Who lives is told by a socket beside the files: the kernel closes it with its process, so
 * neither a number given to another process nor a server in another container is mistaken.
 */
export async function openFormFolder(): Promise<FormFolder> {
  await sweepForms(tmpdir());
  const folder = await mkdtemp(path.join(tmpdir(), PREFIX));
  // The socket before the files: a folder that holds any is alive from its first moment.
  const socket = await listenAt(path.join(folder, ALIVE)).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`Nothing can listen in the folder of temporary files: ${folder}`, {
      cause: error,
    });
  });
  const forms = path.join(folder, FORMS);
  let removed = false;
  const ensure = (): void => {
    if (!removed) mkdirSync(forms, { recursive: true, mode: OURS_ALONE });
  };
  const remove = (): void => {
    removed = true;
    socket.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  ensure();
  return { path: forms, ensure, remove };
}

/** Windows knows no sockets in folders; a folder there is never found dead, and stays. */
async function listenAt(file: string): Promise<Server> {
  const address = process.platform === 'win32' ? pipeName() : file;
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  return server.unref();
}

function pipeName(): string {
  return `\\\\.\\pipe\\${PREFIX}${randomBytes(8).toString('hex')}`;
}

async function sweepForms(temporary: string): Promise<void> {
  for (const entry of await readdir(temporary, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(PREFIX)) continue;
    const folder = path.join(temporary, entry.name);
    if (await isLeft(folder)) await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a server of this user was killed and left the folder. In doubt it lives. */
async function isLeft(folder: string): Promise<boolean> {
  try {
    const { uid } = await stat(folder);
    if (uid !== process.getuid?.()) return false;
    await access(path.join(folder, FORMS));
  } catch {
    return false;
  }
  return isRefused(path.join(folder, ALIVE));
}

function isRefused(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(false);
    });
    connection.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ECONNREFUSED');
    });
  });
}
