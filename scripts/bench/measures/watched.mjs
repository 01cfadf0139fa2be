const LOOK_EVERY_MS = 5;

/** How long some work took, and how far the server's memory (MB) rose above what it was meanwhile. */
export async function watched(server, work) {
  const before = server.usage().rss;
  let highest = before;
  const look = () => (highest = Math.max(highest, server.usage().rss));
  const timer = setInterval(look, LOOK_EVERY_MS);
  const since = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  look();
  return { ms: performance.now() - since, growth: highest - before };
}
