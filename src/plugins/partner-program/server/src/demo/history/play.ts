import { clockOf } from '../../platform/clock';
import { instantOf } from './when';
import type { Act, World } from './world';

const REPORT_EVERY_MS = 2_000;

/** Carries out all acts, each at its own time by the programme clock. */
export async function play(
  world: World,
  acts: readonly Act[],
  log: (text: string) => void,
): Promise<void> {
  const clock = clockOf(world.strapi);
  let reported = performance.now();
  let earlier = '';
  for (const [i, act] of acts.entries()) {
    const instant = laterThan(earlier, instantOf(act));
    earlier = instant;
    clock.travelTo(instant);
    await act.run(world);
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    log(`${act.on}, ${Math.round(((i + 1) / acts.length) * 100)} % of two years`);
  }
}

/** Two things at one minute follow each other: the journal never goes back in time. */
function laterThan(earlier: string, instant: string): string {
  if (instant > earlier) return instant;
  return new Date(Date.parse(earlier) + 5_000).toISOString();
}
