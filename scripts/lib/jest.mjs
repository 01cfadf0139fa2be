import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { at, ROOT } from './paths.mjs';

/** Totals of a run that broke before its first test. */
export const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 };

/** Runs the given projects of jest.config.cjs and returns how many tests passed and failed. */
export async function runJest(projects, extra = [], env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'partner-programme-results-'));
  const results = path.join(folder, 'results.json');
  const reporters = ['--reporters=default', `--reporters=${at('scripts/lib/totals-reporter.cjs')}`];
  // The flag in the middle changes nothing: it ends the list that --reporters would go on reading.
  const args = ['--selectProjects', ...projects, ...reporters, '--injectGlobals', ...extra];
  try {
    const code = await start(args, { ...env, TEST_TOTALS_FILE: results });
    return readTotals(results, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `N passed, N failed`, the line that machines read. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function start(args, env) {
  const child = spawn(process.execPath, [at('node_modules/jest/bin/jest.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // On Ctrl-C the terminal tells jest as well; it then stops its database before it ends.
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, forward);
  process.on('SIGINT', () => undefined);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** A run that fails without a failed test (a broken global setup, say) counts as one failure. */
function readTotals(file, code) {
  let totals;
  try {
    totals = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    totals = { passed: 0, failed: 0, skipped: 0 };
  }
  if (code !== 0 && totals.failed === 0) totals.failed = 1;
  return totals;
}
