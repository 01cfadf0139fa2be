import type { Core } from '@strapi/strapi';

import { openFormFolder, type FormFolder } from './form-folder';

const BODY = 'strapi::body';
const open = new WeakMap<Core.Strapi, FormFolder>();

interface Configured {
  readonly name?: string;
  readonly config?: { readonly formidable?: object };
}

/**
 * Has Strapi's reader of bodies write forms to a folder of this server's own, in place of the
 * machine's shared one. Called before Strapi makes its middlewares.
 */
export async function keepFormsApart(strapi: Core.Strapi): Promise<void> {
  const middlewares = strapi.config.get<(string | Configured)[] | undefined>('middlewares');
  // A project that configures none gets Strapi's list, which only Strapi knows.
  if (!middlewares) return;
  const folder = await openFormFolder();
  open.set(strapi, folder);
  const told = middlewares.map((entry) =>
    nameOf(entry) === BODY ? withFolder(entry, folder) : entry,
  );
  strapi.config.set('middlewares', told);
}

function nameOf(entry: string | Configured): string | undefined {
  return typeof entry === 'string' ? entry : entry.name;
}

function withFolder(entry: string | Configured, folder: FormFolder): Configured {
  const config = typeof entry === 'string' ? {} : entry.config;
  const formidable = { ...config?.formidable, uploadDir: folder.path, onFileBegin: folder.ensure };
  return { name: BODY, config: { ...config, formidable } };
}

/** Removes the folder as soon as no request can write to it any more. */
export function dropForms(strapi: Core.Strapi): void {
  const folder = open.get(strapi);
  open.delete(strapi);
  if (!folder) return;
  const { httpServer } = strapi.server;
  if (httpServer.listening) httpServer.once('close', folder.remove);
  else folder.remove();
}
