import net from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;

/**
 * One socket that asks and waits, request by request. It reads no more of an answer than its status
 * and its length, so that it costs next to nothing.
 */
export async function openConnection(port) {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  let waiting;
  let pending;
  let left = 0;

  const begin = (chunk) => {
    pending = pending ? Buffer.concat([pending, chunk]) : chunk;
    const end = pending.indexOf(END_OF_HEAD);
    if (end < 0) return false;
    const head = pending.latin1Slice(0, end);
    waiting.status = Number(head.slice(9, 12));
    const length = Number(LENGTH.exec(head)?.[1] ?? 0);
    waiting.bytes = length;
    left = length - (pending.length - end - 4);
    pending = undefined;
    waiting.begun = true;
    return true;
  };
  socket.on('data', (chunk) => {
    if (!waiting) return;
    if (waiting.begun) left -= chunk.length;
    else if (!begin(chunk)) return;
    if (left > 0) return;
    const { resolve, status, bytes } = waiting;
    waiting = undefined;
    resolve({ status, bytes });
  });
  const fail = (error) => waiting?.reject(error ?? new Error('The server closed the connection'));
  socket.on('error', fail);
  socket.on('close', () => fail());

  return {
    ask: (head) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject, begun: false };
        socket.write(head);
      }),
    close: () => socket.destroy(),
  };
}
