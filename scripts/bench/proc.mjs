import { readFileSync } from 'node:fs';
import os from 'node:os';

const TICK_MS = 10;

/** What the system says of a process: memory in MB now and at most, processor time in ms. */
export function usageOf(pid) {
  const status = read(`/proc/${pid}/status`);
  const megabytes = (name) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN) / 1024);
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  return { rss: megabytes('VmRSS'), highest: megabytes('VmHWM'), cpuMs };
}

/** What was measured on, and what else went on there. */
export function describeMachine() {
  const [cpu] = os.cpus();
  const load = os.loadavg().map((value) => value.toFixed(2));
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${cpu.model.trim()}, ${gigabytes} GB, Node.js ${process.version}, load before: ${load.join(' ')}`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
