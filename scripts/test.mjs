/**
 * npm test [-- <arguments for jest>]          everything that needs no browser
 * npm run test:browser [-- <arguments …>]     the tests in a real Chromium
 */
import { checkNodeVersion } from './lib/node-version.mjs';
import { explain, runMain } from './lib/problem.mjs';
import { filesBelow } from './lib/fingerprint.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { closingLine, NOTHING_RAN, runJest } from './lib/jest.mjs';
import { recordTotals } from './lib/totals.mjs';

const args = process.argv.slice(2);
const browser = args[0] === '--browser';

await runMain(async () => {
  const totals = await runTests().catch(tell);
  if (!browser) console.log('\nThe tests in a real browser: npm run test:browser');
  recordTotals(totals);
  console.log(closingLine(totals));
  if (totals.failed > 0) process.exitCode = 1;
});

async function runTests() {
  checkNodeVersion();
  await ensureInstalled();
  return browser ? inBrowser(args.slice(1)) : withoutBrowser(args);
}

async function withoutBrowser(extra) {
  return runJest(['unit', 'server'], extra);
}

async function inBrowser(extra) {
  if (filesBelow(['tests/browser']).length === 0) {
    console.log('There are no browser tests yet.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const { prepareBrowserTests } = await import('./lib/browser-tests.mjs');
  const { env, close: stop } = await prepareBrowserTests();
  try {
    return await runJest(['browser'], extra, env);
  } finally {
    await stop();
  }
}

/** The closing line comes whatever happened: tests that could not run are a failure too. */
function tell(error) {
  process.stderr.write(`\n${explain(error) ?? error.stack}\n`);
  return NOTHING_RAN;
}
