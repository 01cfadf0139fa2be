/** npm run graph [-- FOLDER]: draws who imports whom, one box per feature, as docs/graph.md (Mermaid). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { at, PLUGIN } from './lib/paths.mjs';
import { runMain } from './lib/problem.mjs';
import { run } from './lib/run.mjs';

const COLLAPSE = `^${PLUGIN}/(rules/[^/]+|server/src/(features/[^/]+|[^/]+)|admin/src/(features/[^/]+|[^/]+))`;

await runMain(async () => {
  const folder = process.argv[2] ?? `${PLUGIN}/server/src`;
  const depcruise = at('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const only = `^${PLUGIN}/`;
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'mermaid'];
  const chart = await run(process.execPath, [
    ...[depcruise, folder, ...options],
    ...['--collapse', COLLAPSE, '--include-only', only, '--exclude', '\\.test\\.'],
  ]);
  mkdirSync(at('docs'), { recursive: true });
  writeFileSync(at('docs/graph.md'), `# Who imports whom\n\n\`\`\`mermaid\n${chart}\`\`\`\n`);
  console.log('docs/graph.md');
});
