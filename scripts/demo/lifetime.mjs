import { readFileSync } from 'node:fs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * From start to end of a program that starts others: whatever ends it, what was started is stopped
 * in the opposite order. `signal` is aborted first, which ends the step that is under way.
 */
export function begin() {
  const abort = new AbortController();
  const stops = [];
  let ready = false;
  let ending;
  const stop = (code) => (ending ??= end(abort, stops, code));

  for (const [name, code] of Object.entries(SIGNALS))
    process.on(name, () => stop(ready ? 0 : code));
  // A closed terminal takes the screen away before the signal comes.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  followNpm(() => stop(143));

  return {
    signal: abort.signal,
    stop,
    ready: () => (ready = true),
    onStop: (action) => stops.push(action),
    isEnding: () => ending !== undefined,
    guard: (work) => guard(work, stop, () => ending),
  };
}

/** Runs the start; what it throws while we are ending is only the echo of that. */
async function guard(work, stop, ending) {
  try {
    await work();
  } catch (error) {
    if (ending()) return ending();
    setTimeout(() => stop(1), 0);
    throw error;
  }
}

async function end(abort, stops, code) {
  abort.abort();
  for (const action of stops.reverse()) {
    try {
      await action();
    } catch (error) {
      process.stderr.write(`${error?.message ?? error}\n`);
    }
  }
  process.exit(code);
}

/** `npm run` that is killed cannot tell us: without it nobody would know that we still run. */
function followNpm(whenGone) {
  if (!process.env.npm_lifecycle_event) return;
  const chain = parents(process.pid, 2);
  const same = () => parents(process.pid, chain.length).join() === chain.join();
  setInterval(() => same() || whenGone(), 500).unref();
}

/** npm starts scripts through a shell: its process is our parent, or the parent of that shell. */
function parents(pid, depth) {
  const parent = pid === process.pid ? process.ppid : parentOf(pid);
  if (depth <= 1 || !isShell(parent)) return [parent];
  return [parent, ...parents(parent, depth - 1)];
}

function parentOf(pid) {
  return Number(/^PPid:\s*(\d+)/m.exec(readOr(`/proc/${pid}/status`, ''))?.[1]);
}

function isShell(pid) {
  return /^(sh|dash|bash|busybox)\s*$/.test(readOr(`/proc/${pid}/comm`, ''));
}

/** Outside Linux there is no /proc: then only the parent itself is watched. */
function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}
