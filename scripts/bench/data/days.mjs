const DAY_MS = 86_400_000;
/** Asia/Almaty since 2024-03-01; days of the data are days there. */
const ALMATY_MS = 5 * 3_600_000;

const today = Math.floor((Date.now() + ALMATY_MS) / DAY_MS);
const names = new Map();

/** The calendar day in Almaty so many days ago. */
export function dayAgo(days) {
  let name = names.get(days);
  if (name === undefined) {
    name = new Date((today - days) * DAY_MS).toISOString().slice(0, 10);
    names.set(days, name);
  }
  return name;
}

/** An instant of working time on that day, as UTC. */
export function instantAgo(days, random) {
  const [hour, minute] = [4 + random.below(9), random.below(60)];
  const two = (n) => String(n).padStart(2, '0');
  return `${dayAgo(days)}T${two(hour)}:${two(minute)}:00Z`;
}
