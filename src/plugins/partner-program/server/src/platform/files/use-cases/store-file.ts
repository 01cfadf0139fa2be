import { createReadStream } from 'node:fs';

import type { Core } from '@strapi/strapi';

import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Upload } from '../../http/file';
import type { Request } from '../../http/route';
import { settingOn } from '../../settings/settings';
import { inUnit, type Unit } from '../../unit-of-work';
import { cleanName } from '../content/file-name';
import { decideType } from '../content/file-type';
import type { FileView } from '../file-view';
import { MOST_UNATTACHED } from '../files.settings';
import { countUnattached, insertFile, lockUploadsOf, type NewFile } from '../files.store';
import { journalFile } from '../journal';
import { removeObjects } from '../objects';
import { storageOf } from '../storage';
import { newStorageKey } from '../storage/keys';

/**
 * Keeps a file for the partner: its bytes first, then its record, so that no record is ever without
 * bytes. What a crash leaves between the two is swept.
 */
export async function storeFile(
  { strapi, actor }: Pick<Request, 'strapi' | 'actor'>,
  partnerId: number,
  upload: Upload | undefined,
): Promise<Decision<FileView>> {
  if (!upload) return refuse('file.missing');
  const type = await decideType(upload.path, upload.bytes);
  if (!type.ok) return type;
  const { bytes, sha256 } = upload;
  const name = cleanName(upload.name, type.value);
  const file = { partnerId, name, type: type.value, bytes, sha256, storageKey: newStorageKey() };
  const room = await inUnit(strapi, actor, (unit) => decideRoom(unit, partnerId));
  if (!room.ok) return room;
  if (!(await putAway(strapi, file, upload))) return refuse('file.unavailable');
  const kept = await inUnit(strapi, actor, (unit) => keepRecord(unit, file));
  // Where the record's fate is not known (an exception at commit) the bytes must stay.
  if (!kept.ok) await removeObjects(strapi, [file.storageKey]);
  return kept;
}

async function putAway(strapi: Core.Strapi, file: NewFile, { path }: Upload): Promise<boolean> {
  const { storageKey, bytes, sha256 } = file;
  try {
    const source = { bytes, sha256, open: () => createReadStream(path) };
    await storageOf(strapi).put(storageKey, source);
    return true;
  } catch (error) {
    strapi.log.error(error);
    return false;
  }
}

async function keepRecord(unit: Unit, file: NewFile): Promise<Decision<FileView>> {
  await lockUploadsOf(unit, file.partnerId);
  const room = await decideRoom(unit, file.partnerId);
  if (!room.ok) return room;
  const documentId = await insertFile(unit, file);
  await journalFile(unit, { ...file, documentId }, 'upload');
  const { name, type, bytes } = file;
  return accept({ documentId, name, type, bytes });
}

async function decideRoom(unit: Unit, partnerId: number): Promise<Decision<null>> {
  const most = await settingOn(unit.trx, MOST_UNATTACHED, unit.today);
  const there = await countUnattached(unit.trx, partnerId);
  return there < most ? accept(null) : refuse('file.quota', { most });
}
