/**
 * npm run packed-plugin: packs the plugin as it would be published, installs it in a bare Strapi
 * project outside this repository, builds that, boots it on an empty database and asks it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at, PLUGIN } from './lib/paths.mjs';
import { makeBareProject } from './lib/bare-project.mjs';
import { findFreePort } from './lib/ports.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { step } from './lib/progress.mjs';
import { run, startGuarded, tail } from './lib/run.mjs';
import { untilHealthy } from './lib/health.mjs';
import { withScratchDatabase } from './lib/scratch-database.mjs';
import { throwawayEnvironment } from './lib/throwaway-environment.mjs';

const ADDRESS = '/api/partner-program/directory';

await runMain(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-packed-'));
  try {
    const tarball = await step('Packing the plugin', () => pack(folder));
    const project = makeBareProject(path.join(folder, 'project'), tarball);
    const strapi = path.join(project, 'node_modules/@strapi/strapi/bin/strapi.js');
    await step('Installing it in a bare project', () => install(project));
    await step('Building that project', () =>
      run(process.execPath, [strapi, 'build', '--silent'], {
        cwd: project,
        env: { ...throwawayEnvironment(''), NODE_ENV: 'production' },
      }),
    );
    await withScratchDatabase((url) => step(`Asking ${ADDRESS}`, () => ask(project, strapi, url)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The `dist` beside the sources is taken away again: other tools would see it. */
async function pack(folder) {
  const plugin = at(PLUGIN);
  await run('npm', ['run', 'build'], { cwd: plugin });
  try {
    const output = await run('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: plugin,
    });
    const [{ filename }] = JSON.parse(output.slice(output.indexOf('[\n')));
    return path.join(folder, filename);
  } finally {
    rmSync(`${plugin}/dist`, { recursive: true, force: true });
  }
}

function install(project) {
  return run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: project });
}

async function ask(project, strapi, databaseUrl) {
  const port = await findFreePort();
  let log = '';
  const server = startGuarded(process.execPath, [strapi, 'start'], {
    cwd: project,
    env: { ...throwawayEnvironment(databaseUrl), PORT: String(port) },
    onOutput: (text) => (log += text),
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    const ended = server.ended.then(() => {
      throw new Problem(`The bare project did not start:\n${tail(log)}`);
    });
    await Promise.race([ended, untilHealthy(url)]);
    const answer = await fetch(url + ADDRESS);
    if (answer.status === 200) return;
    throw new Problem(`${ADDRESS} answered ${answer.status}: ${await answer.text()}\n${tail(log)}`);
  } finally {
    await server.stop();
  }
}
