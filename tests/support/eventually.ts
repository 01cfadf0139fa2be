interface Patience {
  /** Milliseconds until it gives up. */
  timeout?: number;
  /** Milliseconds between two looks. */
  every?: number;
}

/** Looks again and again until the check stops throwing; then returns what it returned. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { timeout = 5_000, every = 50 }: Patience = {},
): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
