import type { Core } from '@strapi/strapi';

import type { PrivateFile } from './files.store';
import { storageOf } from './storage';
import type { StoredObject } from './storage/storage';

/** Removes objects that no record names any more. What fails is logged, and swept another day. */
export async function removeObjects(strapi: Core.Strapi, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await storageOf(strapi)
      .remove(key)
      .catch((error: unknown) => strapi.log.error(error));
  }
}

/** The bytes of a file; undefined, with a line in the log, when the storage does not give them. */
export async function openObject(
  strapi: Core.Strapi,
  file: PrivateFile,
): Promise<StoredObject | undefined> {
  const object = await getLogged(strapi, file);
  if (!object || object.bytes === file.bytes) return object;
  object.content.destroy();
  strapi.log.error(`File ${file.documentId}: ${object.bytes} bytes in place of ${file.bytes}`);
  return undefined;
}

async function getLogged(
  strapi: Core.Strapi,
  { storageKey, documentId }: PrivateFile,
): Promise<StoredObject | undefined> {
  try {
    const object = await storageOf(strapi).get(storageKey);
    if (!object) strapi.log.error(`File ${documentId} is missing in the storage`);
    return object;
  } catch (error) {
    strapi.log.error(error);
    return undefined;
  }
}
