const KEPT_MS = 60_000;
const MOST = 4;

interface Kept<T> {
  readonly at: number;
  readonly value: T;
}

export interface Recent<T> {
  /**
   * The value under that key as it was reckoned within the last minute; reckoned anew where there is
   * none, or where it is `renewed`.
   */
  of(key: string, renewed: boolean, reckon: () => Promise<T>): Promise<T>;
}

/**
 * Keeps what was dear to reckon while somebody turns its pages: the first page is always new, the
 * others belong to it. One for each owner, which is a server's database.
 */
export function recentOf<T>(): (owner: object) => Recent<T> {
  const owners = new WeakMap<object, Recent<T>>();
  return (owner) => {
    const recent = owners.get(owner) ?? newRecent<T>();
    owners.set(owner, recent);
    return recent;
  };
}

function newRecent<T>(): Recent<T> {
  const kept = new Map<string, Kept<T>>();
  return {
    async of(key, renewed, reckon) {
      const there = kept.get(key);
      if (!renewed && there && performance.now() - there.at < KEPT_MS) return there.value;
      const value = await reckon();
      kept.delete(key);
      kept.set(key, { at: performance.now(), value });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
