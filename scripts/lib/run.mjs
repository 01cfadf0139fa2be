import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';

/**
 * Runs a program to its end, keeping its output for the case that it fails. `onStart` is handed
 * the child, so that a caller who is told to stop can end it.
 */
export function run(command, args, { env, cwd = ROOT, onStart } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    const output = collect(child);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output.join(''));
      else reject(new Problem(failure(command, args, code, output.join(''))));
    });
  });
}

function collect(child) {
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => output.push(text));
  }
  return output;
}

function failure(command, args, code, output) {
  const hint = /ENOSPC|no space left/i.test(output) ? '\nThe disk is full: free some space.' : '';
  const tail = output.trim().split('\n').slice(-40).join('\n');
  return `${tail}\n\n"${command} ${args.join(' ')}" failed (${code ?? 'killed'}).${hint}`;
}
