import type { LadderStatus, UserRole } from '../../../../rules/partners/partner';
import type { PartnershipMove } from '../../../../rules/partners/partnership.states';
import type { Actor } from '../../platform/actor';
import { addUser } from '../../features/partners/use-cases/add-user';
import { editCard, type CardInput } from '../../features/partners/use-cases/edit-card';
import { movePartnership } from '../../features/partners/use-cases/move-partnership';
import { renamePartner } from '../../features/partners/use-cases/rename-partner';
import { setLadder } from '../../features/partners/use-cases/set-ladder';
import { setLogo } from '../../features/partners/use-cases/set-logo';
import { findOne } from '../find-one';
import { logoOf } from '../pictures/logo';
import type { NewPartner } from '../texts/partner';
import { asUpload } from '../uploads';
import { act, done, known, type Act, type World } from './world';
import type { When } from './when';

/** Registers a partner as the Content Manager does it. */
export function register(when: When, name: string, partner: NewPartner): Act {
  return act(when, async (world) => {
    const { city, ...fields } = partner;
    const admin = Number(world.manager.id);
    const data = { ...fields, city: known(world.cities, city), createdBy: admin, updatedBy: admin };
    const made = await asAdmin(world, () =>
      world.strapi.documents('plugin::partner-program.partner').create({ data }),
    );
    world.partners.set(name, {
      id: Number(made.id),
      documentId: made.documentId,
      bin: partner.bin,
    });
  });
}

/** The Document Service learns who acts from the request under way. */
async function asAdmin<T>(world: World, work: () => Promise<T>): Promise<T> {
  const state = { user: { id: Number(world.manager.id) }, isAuthenticatedAdmin: true };
  const request = world.strapi.requestContext as unknown as {
    run<R>(context: object, work: () => Promise<R>): Promise<R>;
  };
  return request.run({ state }, work);
}

/** Gives the partner a user; the first owner is added by staff, the others by that owner. */
export function addPartnerUser(when: When, name: string, email: string, role: UserRole): Act {
  return act(when, async (world) => {
    const by = world.owners.get(name) ?? world.manager;
    await done(world, by, (unit) => addUser(unit, known(world.partners, name), { email, role }));
    if (!world.owners.has(name)) world.owners.set(name, await actorOf(world, email));
  });
}

async function actorOf(world: World, email: string): Promise<Actor> {
  const user = await findOne(world.strapi, 'plugin::users-permissions.user', { email });
  return { kind: 'user', id: String(user.id) };
}

export function fillCard(when: When, name: string, card: CardInput): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name), (unit) =>
      editCard(unit, { documentId: known(world.partners, name).documentId }, 'owner', card),
    ),
  );
}

/** The owner puts a logo on the card. */
export function putLogo(when: When, name: string): Act {
  return act(when, (world) =>
    asUpload({ name: 'logo.png', content: logoOf(name) }, (upload) =>
      done(world, known(world.owners, name), (unit) =>
        setLogo(unit, { documentId: known(world.partners, name).documentId }, upload),
      ),
    ),
  );
}

export function climb(when: When, name: string, ladder: LadderStatus): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) => setLadder(unit, known(world.partners, name), { ladder })),
  );
}

export function rename(when: When, name: string, tradingName: string): Act {
  const input = { tradingName, reason: 'Письмо партнёра о смене торгового названия' };
  return act(when, (world) =>
    done(world, world.manager, (unit) => renamePartner(unit, known(world.partners, name), input)),
  );
}

export function movePartner(when: When, name: string, move: PartnershipMove, reason: string): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      movePartnership(unit, known(world.partners, name), move, { reason }),
    ),
  );
}
