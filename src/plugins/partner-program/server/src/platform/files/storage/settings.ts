import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { diskStorage } from './disk';
import type { S3Settings } from './s3';
import type { FileStorage } from './storage';

/** As config/plugins.ts gives it; empty where the environment says nothing. */
export interface FilesConfig {
  readonly driver?: string;
  readonly dir?: string;
  readonly s3?: Partial<S3Settings>;
}

/** Where the application stands, and what it serves to everybody. */
interface Folders {
  readonly root: string;
  readonly public: string;
}

const VARIABLES: Readonly<Record<keyof S3Settings, string>> = {
  endpoint: 'S3_ENDPOINT',
  bucket: 'S3_BUCKET',
  region: 'S3_REGION',
  accessKeyId: 'S3_ACCESS_KEY_ID',
  secretAccessKey: 'S3_SECRET_ACCESS_KEY',
};
const NAMES = Object.keys(VARIABLES) as (keyof S3Settings)[];

/**
 * The storage that the configuration names. Rejects, naming the variable, when it names none, one
 * by halves, or a folder that is served to everybody.
 */
export async function configuredStorage(
  configured: FilesConfig,
  folders: Folders,
): Promise<FileStorage> {
  const driver = configured.driver ?? '';
  if (driver === 's3') {
    const settings = wholeS3(configured.s3 ?? {});
    // Its library takes memory and time that a server without it is spared.
    const { s3Storage } = await import('./s3');
    return s3Storage(settings);
  }
  if (driver !== '' && driver !== 'fs') {
    throw new Error(`FILES_DRIVER is "${driver}": it is fs or s3.`);
  }
  // Files meant for a bucket must not pile up on one server's disk for want of a variable.
  const meant = NAMES.filter((name) => configured.s3?.[name]).map((name) => VARIABLES[name]);
  if (driver === '' && meant.length > 0) {
    throw new Error(`FILES_DRIVER is missing: ${meant.join(', ')} is set. It is fs or s3.`);
  }
  return diskStorage(privateFolder(folders, configured.dir));
}

function wholeS3(settings: Partial<S3Settings>): S3Settings {
  const missing = NAMES.filter((name) => !settings[name]).map((name) => VARIABLES[name]);
  if (missing.length > 0) {
    throw new Error(`FILES_DRIVER is s3, but these are missing: ${missing.join(', ')}.`);
  }
  const whole = settings as S3Settings;
  if (!/^https?:/.test(whole.endpoint) || !URL.canParse(whole.endpoint)) {
    throw new Error(`S3_ENDPOINT is no address: "${whole.endpoint}".`);
  }
  return whole;
}

/** A folder of our own in the one that was named: whatever else lies there keeps its rights. */
function privateFolder(folders: Folders, dir?: string): string {
  const named = path.resolve(folders.root, dir || '.files');
  const folder = path.join(named, 'private');
  refuseServed(folders.public, named);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new Error(`FILES_DIR cannot be written: ${named}`, { cause: error });
  }
  return folder;
}

function refuseServed(publicFolder: string, named: string): void {
  const served = path.relative(realpathOf(publicFolder), realpathOf(named));
  const outside = served === '..' || served.startsWith(`..${path.sep}`) || path.isAbsolute(served);
  if (!outside) throw new Error(`FILES_DIR lies in the public folder: ${named}`);
}

function realpathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}
