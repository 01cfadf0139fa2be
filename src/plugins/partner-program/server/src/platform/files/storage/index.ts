import type { Core } from '@strapi/strapi';

import { configuredStorage, type FilesConfig } from './settings';
import type { FileStorage } from './storage';

const open = new WeakMap<Core.Strapi, FileStorage>();

/** Opens the storage of this server. Rejects when it is not configured as a whole. */
export async function openStorage(strapi: Core.Strapi): Promise<void> {
  const configured = strapi.config.get<FilesConfig>('plugin::partner-program.files', {});
  const { app, static: served } = strapi.dirs;
  const folders = { root: app.root, public: served.public };
  open.set(strapi, await configuredStorage(configured, folders));
}

/** Lets go of the storage of this server; safe when it never opened. */
export function closeStorage(strapi: Core.Strapi): void {
  open.get(strapi)?.close();
  open.delete(strapi);
}

/** The storage of this server's private files. */
export function storageOf(strapi: Core.Strapi): FileStorage {
  const storage = open.get(strapi);
  if (!storage) throw new Error('The storage of private files is not open');
  return storage;
}
