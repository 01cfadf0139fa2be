import { accept } from '../../../../rules/shared/decision';
import { afterwards } from '../afterwards';
import type { Job } from '../jobs/jobs';
import { settingOn } from '../settings/settings';
import type { Unit } from '../unit-of-work';
import { DAYS_UNATTACHED } from './files.settings';
import { deleteUnattached, knownKeys } from './files.store';
import { journalFile } from './journal';
import { removeObjects } from './objects';
import { storageOf } from './storage';

const DAY_MS = 86_400_000;
const AT_ONCE = 1000;

/**
 * Removes files that were attached to nothing in time, and objects that no record names: what a
 * crash left behind. Records go first, objects when that is committed.
 */
export const sweepFiles: Job = {
  name: 'sweep-files',
  rule: '0 40 3 * * *',
  period: 'day',
  run: async (unit) => {
    const { strapi } = unit;
    const orphans = await findOrphans(unit);
    const expired = await expireFiles(unit);
    const keys = [...orphans, ...expired];
    await afterwards(strapi, { committed: () => removeObjects(strapi, keys) });
    return accept({ files: expired.length, objects: orphans.length });
  },
};

async function expireFiles(unit: Unit): Promise<string[]> {
  const days = await settingOn(unit.trx, DAYS_UNATTACHED, unit.today);
  const before = new Date(Date.parse(unit.now) - days * DAY_MS);
  const files = await deleteUnattached(unit, before);
  for (const file of files) await journalFile(unit, file, 'expire');
  return files.map(({ storageKey }) => storageKey);
}

/**
 * Keys of objects older than a day without a record. An upload puts its record down seconds after
 * its object, so none under way is among them. Age is told by the machines' time, not by the
 * programme's clock: it is the storage that dates objects.
 */
async function findOrphans(unit: Unit): Promise<string[]> {
  const dayAgo = Date.now() - DAY_MS;
  const orphans: string[] = [];
  let batch: string[] = [];
  const settle = async (): Promise<void> => {
    const known = await knownKeys(unit.trx, batch);
    orphans.push(...batch.filter((key) => !known.has(key)));
    batch = [];
  };
  for await (const { key, storedAt } of storageOf(unit.strapi).list()) {
    if (storedAt.getTime() < dayAgo) batch.push(key);
    if (batch.length === AT_ONCE) await settle();
  }
  await settle();
  return orphans;
}
