/**
 * node own-postgres.mjs: a PostgreSQL of one test, which may break it. It tells its parent the
 * address and ends with it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../scripts/lib/postgres.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-own-'));
chmodSync(folder, 0o755);
const dataDir = path.join(folder, 'data');
const postgres = await startPostgres({ dataDir, password: 'test', ephemeral: true });
process.on('disconnect', () => {
  void postgres.stop().then(() => rmSync(folder, { recursive: true, force: true }));
});
process.send({ url: postgres.url() });
