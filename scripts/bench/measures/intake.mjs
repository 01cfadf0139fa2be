import { createRequire } from 'node:module';
import { PLUGIN, ROOT } from '../../lib/paths.mjs';
import { Problem } from '../../lib/problem.mjs';
import { bodyOf, hostileBodies, readForms } from '../reports/bodies.mjs';
import { ms, perSecond, row } from '../rows.mjs';
import { watched } from './watched.mjs';

const ROUTE = '/api/partner-program/monitor-reports';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const LONGEST_MS = 50;
const MOST_GROWTH_MB = 20;
const PER_SECOND = 50;
const LEAST_PARSED = 200;

/** The Quality Monitor's reports: what is hostile, a steady stream of good ones, reading alone. */
export async function measureIntake(context) {
  const { large, quick } = context;
  const forms = readForms();
  const bodies = hostileBodies(quick ? 100 : 1000, forms[0]);
  // Node's heap grows by what any request leaves behind, until it is collected: that stands beside.
  const empty = bodies.map(() => '');
  await postAll(large, bodies);
  const idle = await watched(large, () => postAll(large, empty));
  const answers = [];
  const seen = await watched(large, async () => answers.push(...(await postAll(large, bodies))));
  refuseFaults(answers, [400, 413]);
  const steady = await postSteadily(large, forms, quick ? 1 : 20);
  refuseFaults(steady, [200]);
  const parsed = await parse(forms, quick ? 50 : 2000);
  return [
    timeRow(`${bodies.length} hostile reports, one after another: p99`, answers),
    growthRow(seen.growth, idle.growth),
    timeRow(`${PER_SECOND} good reports a second: p99`, steady),
    row('reports read and judged', perSecond(parsed), {
      target: `≥ ${perSecond(LEAST_PARSED)}`,
      met: parsed >= LEAST_PARSED,
    }),
  ];
}

async function post(server, body) {
  const since = performance.now();
  const answer = await server.request(ROUTE, { method: 'POST', headers: FORM, body });
  await answer.text();
  return { status: answer.status, ms: performance.now() - since };
}

async function postAll(server, bodies) {
  const answers = [];
  for (const body of bodies) answers.push(await post(server, body));
  return answers;
}

/** Reports that nobody has sent before, by the clock: one that is slow does not hold up the next. */
async function postSteadily(server, forms, seconds) {
  const began = performance.now();
  const sent = Array.from({ length: seconds * PER_SECOND }, async (_, i) => {
    const at = began + (i * 1000) / PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()));
    const form = { ...forms[i % forms.length], COMMENT: `bench ${process.pid} ${began} ${i}` };
    return post(server, bodyOf(form));
  });
  return Promise.all(sent);
}

function refuseFaults(answers, wanted) {
  const wrong = answers
    .filter(({ status }) => !wanted.includes(status))
    .map(({ status }) => status);
  if (wrong.length > 0)
    throw new Problem(`Reports were answered ${[...new Set(wrong)].join(', ')}`);
}

/** The rules as they were built, without a server around them. */
async function parse(forms, count) {
  const load = createRequire(import.meta.url);
  const rules = `${ROOT}/dist/${PLUGIN}/rules/monitor-reports`;
  const { decideReport } = load(`${rules}/report.rules.js`);
  const { verdictOf } = load(`${rules}/verdict.rules.js`);
  const bodies = forms.map((form) => Buffer.from(bodyOf(form)));
  const since = performance.now();
  for (let i = 0; i < count; i += 1) {
    const report = decideReport(bodies[i % bodies.length]);
    if (!report.ok) throw new Problem(`A sample was refused: ${report.refusal.code}`);
    verdictOf(report.value.content);
  }
  return (count * 1000) / (performance.now() - since);
}

function p99(answers) {
  const times = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * 0.99))];
}

function timeRow(what, answers) {
  const longest = p99(answers);
  return row(what, ms(longest), { target: `< ${LONGEST_MS} ms`, met: longest < LONGEST_MS });
}

function growthRow(growth, idle) {
  return row('  growth of memory at most', `${growth} MB`, {
    beside: `${idle} MB as many empty forms`,
    target: `< ${MOST_GROWTH_MB} MB more`,
    met: growth - idle < MOST_GROWTH_MB,
  });
}
