import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chmodSync } from 'node:fs';
import { startPostgres } from './postgres.mjs';

/** Runs something with an empty embedded database that is thrown away afterwards. */
export async function withScratchDatabase(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-'));
  // As root, PostgreSQL runs as a user of its own who must get in.
  chmodSync(folder, 0o755);
  const flags = ['-c', 'fsync=off', '-c', 'synchronous_commit=off'];
  const dataDir = path.join(folder, 'data');
  const postgres = await startPostgres({ dataDir, password: 'scratch', flags, ephemeral: true });
  try {
    return await work(postgres.url());
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
