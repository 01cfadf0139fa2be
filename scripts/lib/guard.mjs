/**
 * node guard.mjs <command> <args…>: runs a command in a process group of its own and ends the
 * whole group when the IPC channel closes, which also happens when the parent dies by SIGKILL.
 */
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit', detached: true });

child.once('error', (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  signalGroup('SIGKILL');
  process.exit(signal ? 1 : code);
});
process.once('disconnect', end);
process.once('SIGTERM', end);
// The parent hears these too and decides.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);

function end() {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 5_000);
}

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}
