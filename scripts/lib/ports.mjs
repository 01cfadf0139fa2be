import net from 'node:net';
import { Problem } from './problem.mjs';

/** Refuses a port that another program listens on, or that we may not take. */
export async function checkPortIsFree(port, host) {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new Problem(portTrouble(error, port, host));
  }
}

/** A port on loopback that is free now. */
export async function findFreePort() {
  return listenOnce(0, '127.0.0.1');
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const taken = probe.address().port;
      probe.close(() => resolve(taken));
    });
  });
}

function portTrouble(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return (
      `Port ${port} is taken by another program. Stop that program, ` +
      `or choose another port: PORT=${port + 1} npm run demo`
    );
  }
  if (error.code === 'EACCES') return `Port ${port} needs more rights: choose one above 1024.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
