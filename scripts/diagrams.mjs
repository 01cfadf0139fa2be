/**
 * npm run diagrams: draws the state tables of applications and handovers into docs/applications.md
 * and docs/handovers.md (Mermaid).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at, PLUGIN } from './lib/paths.mjs';
import { runMain } from './lib/problem.mjs';
import { withScratchApp } from './lib/scratch-app.mjs';

const INTRODUCTION = `# The life of an application

Drawn from \`rules/applications/application.states.ts\` by \`npm run diagrams\`: a test compares the two.
Beside each move stands who makes it and what it does to the clock (K4.2, K4.3, K4.7, K4.9).`;

const HANDOVERS = `# The life of a handover

Drawn from \`rules/handovers/handover.states.ts\` by \`npm run diagrams\`: a test compares the two.
Beside each move stands who makes it (Q-handover). A report waits in the cabinet until the partner
confirms it; one that fails is refused with the tests in the way and goes on waiting, until it is erased
30 days after it was received. What is held is decided within five working days.`;

const TITLES = {
  initial: 'Initial (K4.1–K4.3)',
  upgrade: 'Upgrade (D-upgrade)',
  renewal: 'Renewal (K4.4–K4.10)',
};

await runMain(() =>
  withScratchApp(({ distDir }) => {
    const load = createRequire(import.meta.url);
    const { diagramOf } = load(`${distDir}/${PLUGIN}/rules/applications/application.diagram.js`);
    const parts = Object.entries(TITLES).map(
      ([kind, title]) => `## ${title}\n\n${diagramOf(kind)}`,
    );
    const handovers = load(`${distDir}/${PLUGIN}/rules/handovers/handover.diagram.js`);
    writeFileSync(at('docs/handovers.md'), `${HANDOVERS}\n\n${handovers.diagramOf()}\n`);
    writeFileSync(at('docs/applications.md'), `${[INTRODUCTION, ...parts].join('\n\n')}\n`);
  }),
);
