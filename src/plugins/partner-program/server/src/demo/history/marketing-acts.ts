import { refuseRequest, returnRequest } from '../../features/points/use-cases/decide-request';
import { grantRequest } from '../../features/points/use-cases/grant-request';
import { submitRequest, withdrawRequest } from '../../features/points/use-cases/move-request';
import {
  addRequest,
  editRequest,
  type RequestInput,
} from '../../features/points/use-cases/write-request';
import { act, done, known, type Act, type World } from './world';
import type { When } from './when';

/** Names a request in the plan: its partner and a key of its own. */
export interface RequestName {
  readonly partner: string;
  readonly key: string;
}

export function add(when: When, { partner, key }: RequestName, input: RequestInput): Act {
  return act(when, async (world) => {
    const { id } = known(world.partners, partner);
    const made = await done(world, known(world.owners, partner), (unit) =>
      addRequest(unit, id, input),
    );
    world.requests.set(key, made.documentId);
  });
}

function refOf(world: World, { partner, key }: RequestName) {
  return {
    documentId: known(world.requests, key),
    partnerId: known(world.partners, partner).id,
  };
}

export function edit(when: When, name: RequestName, input: RequestInput): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      editRequest(unit, refOf(world, name), input),
    ),
  );
}

export function submit(when: When, name: RequestName): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      submitRequest(unit, refOf(world, name)),
    ),
  );
}

export function withdraw(when: When, name: RequestName): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      withdrawRequest(unit, refOf(world, name)),
    ),
  );
}

export function grant(
  when: When,
  name: RequestName,
  input: Parameters<typeof grantRequest>[2] = {},
): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) => grantRequest(unit, refOf(world, name), input)),
  );
}

export function refuse(when: When, name: RequestName, partnerReason: string): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      refuseRequest(unit, refOf(world, name), { partnerReason }),
    ),
  );
}

export function giveBack(when: When, name: RequestName, remarks: string): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) => returnRequest(unit, refOf(world, name), { remarks })),
  );
}
