import type { KeyRow } from '../../../../rules/licence-keys/key';
import type { Day } from '../../../../rules/shared/days';
import { claimKey } from '../../features/licence-keys/use-cases/claim-key';
import { transferKey } from '../../features/licence-keys/use-cases/decide-claim';
import { receiveKeys } from '../../features/licence-keys/use-cases/receive-keys';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** A row of the sales system as the plan knows it: the partner by its name. */
export interface PlannedKey extends Omit<KeyRow, 'partnerBin'> {
  readonly partner: string;
  readonly hash: string;
  readonly boughtOn: Day;
  readonly activatedOn: Day;
}

/** A batch of keys. A refused row is a mistake in the plan. */
export function keyBatch(when: When, rows: readonly PlannedKey[]): Act {
  return act(when, async (world) => {
    const keys = rows.map(({ partner, hash: _, ...row }) => ({
      ...row,
      partnerBin: known(world.partners, partner).bin,
    }));
    const received = await done(world, world.keySystem, (unit) => receiveKeys(unit, keys));
    const refused = received.filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw new Error(`The demo's keys: ${JSON.stringify(refused)}`);
  });
}

/** Q-again: a partner says that a project is its own now. */
export function claim(when: When, partner: string, hash: string): Act {
  return act(when, async (world) => {
    const { id } = known(world.partners, partner);
    const work = known(world.owners, partner);
    const { documentId } = await done(world, work, (unit) => claimKey(unit, id, { hash }));
    world.records.set(`claim ${hash}`, documentId);
  });
}

/** Q-again: staff give the project to the partner that claimed it. */
export function transfer(when: When, hash: string, reason: string): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      transferKey(unit, { documentId: known(world.records, `claim ${hash}`) }, { reason }),
    ),
  );
}
