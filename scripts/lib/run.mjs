import { fork } from 'node:child_process';
import { once } from 'node:events';
import { at, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';

/**
 * Runs a program to its end and returns its output. When `signal` is aborted, or when this process
 * is gone, the program and all it has started end with it. `onOutput` hears the text as it comes.
 */
export async function run(command, args, { env, cwd, signal, onOutput } = {}) {
  const output = [];
  const hear = (text) => {
    output.push(text);
    onOutput?.(text);
  };
  const child = startGuarded(command, args, { env, cwd, signal, onOutput: hear });
  const code = await child.ended;
  const text = output.join('');
  if (code !== 0) throw new Problem(failure(command, args, code, text));
  return text;
}

/** Starts a program that goes on in the background under a guard. */
export function startGuarded(command, args, { env, cwd = ROOT, signal, onOutput } = {}) {
  const guard = fork(at('scripts/lib/guard.mjs'), [command, ...args], {
    cwd,
    execArgv: [],
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [guard.stdout, guard.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  }
  const ended = completion(guard);
  const stop = () => {
    if (guard.connected) guard.disconnect();
    return ended;
  };
  if (signal?.aborted) void stop();
  signal?.addEventListener('abort', stop, { once: true });
  return { ended, stop };
}

/** Node.js does not emit 'close' on a child whose channel we closed: put it together ourselves. */
async function completion(child) {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const streams = [child.stdout, child.stderr].map((stream) => once(stream, 'close'));
  const [code] = await Promise.all([exit, ...streams]);
  return code;
}

/** The last lines of a log, where the reason for a failure is. */
export function tail(text, lines = 40) {
  return text.trim().split('\n').slice(-lines).join('\n');
}

function failure(command, args, code, output) {
  const hint = /ENOSPC|no space left/i.test(output) ? '\nThe disk is full: free some space.' : '';
  return `${tail(output)}\n\n"${command} ${args.join(' ')}" failed (${code ?? 'killed'}).${hint}`;
}
