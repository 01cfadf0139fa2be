import type { Core } from '@strapi/strapi';

import { LiveDirectory } from './live-directory';

const running = new WeakMap<Core.Strapi, LiveDirectory>();

/** The directory of this server. */
export function directoryOf(strapi: Core.Strapi): LiveDirectory {
  const directory = running.get(strapi);
  if (!directory) throw new Error('The directory has not started');
  return directory;
}

/** Loads the directory of this server and has it follow every change. */
export async function startDirectory(strapi: Core.Strapi): Promise<void> {
  const directory = new LiveDirectory(strapi);
  running.set(strapi, directory);
  await directory.start();
}

/** Ends that; safe when it never started. */
export async function stopDirectory(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop();
  running.delete(strapi);
}
