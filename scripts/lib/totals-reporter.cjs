const { writeFileSync } = require('node:fs');

/** Leaves the totals of a run for scripts/lib/jest.mjs. A file that does not run is a failure. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.TEST_TOTALS_FILE, JSON.stringify(totals));
  }
};
