import { mkdirSync, rmSync } from 'node:fs';
import { at, ROOT } from '../../scripts/lib/paths.mjs';
import { transpileServer } from '../../scripts/lib/transpile.mjs';
import { makeApp } from '../../scripts/lib/app-folder.mjs';
import { openCluster } from './cluster.mjs';
import { TEST_ENVIRONMENT } from './environment.mjs';
import { prepareTemplate } from './template.mjs';

/** One database server, one build and one template database for all test files of this run. */
export default async function globalSetup() {
  const runDir = at('.tmp/tests', String(process.pid));
  mkdirSync(runDir, { recursive: true });
  Object.assign(process.env, TEST_ENVIRONMENT, { TEST_RUN_DIR: runDir });
  const [cluster] = await Promise.all([openCluster(), transpileServer(`${runDir}/dist`)]);
  makeApp(`${runDir}/app-from-sources`, ROOT);
  makeApp(`${runDir}/app-from-dist`, `${runDir}/dist`);
  globalThis.__closeTests = async () => {
    await cluster.close();
    rmSync(runDir, { recursive: true, force: true });
  };
  try {
    process.env.TEST_CLUSTER_URL = cluster.url;
    process.env.TEST_DATABASE_PREFIX = cluster.prefix;
    process.env.TEST_TEMPLATE = await prepareTemplate(cluster, runDir);
  } catch (error) {
    await globalThis.__closeTests();
    throw error;
  }
}
