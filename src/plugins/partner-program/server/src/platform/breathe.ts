import { setImmediate } from 'node:timers/promises';

/** Lets waiting requests go first in a long piece of work. */
export function breathe(): Promise<void> {
  return setImmediate();
}

/** Turns many items over, so many at a time, letting requests in between. */
export async function mapSlowly<T, R>(
  items: readonly T[],
  atATime: number,
  turn: (item: T) => R,
): Promise<R[]> {
  const turned: R[] = [];
  for (let i = 0; i < items.length; i += atATime) {
    if (i > 0) await breathe();
    for (const item of items.slice(i, i + atATime)) turned.push(turn(item));
  }
  return turned;
}
