/** Starts the same thing n times before any of them has answered; returns all answers. */
export async function nTimesAtOnce<T>(
  n: number,
  start: (index: number) => PromiseLike<T>,
): Promise<T[]> {
  return Promise.all(Array.from({ length: n }, (_, index) => start(index)));
}
