/** Runs a piece of work when its turn comes. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets work through one after another on this server. What would wait in the database for a lock
 * waits here instead, and holds none of the pool's connections meanwhile.
 */
export function oneAtATime(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
