import type { Day } from '../../../../rules/shared/days';
import { formOf, type Fields, type Kind } from '../../features/qualifications/kind';
import { ATTESTATION, SPECIALIST } from '../../features/qualifications/kinds';
import { correctRecord } from '../../features/qualifications/use-cases/correct-record';
import { enterRecord } from '../../features/qualifications/use-cases/enter-record';
import { leaveWork } from '../../features/qualifications/use-cases/leave-work';
import { moveRecord } from '../../features/qualifications/use-cases/move-record';
import {
  addAttestation,
  withdrawSpecialist,
} from '../../features/qualifications/use-cases/specialist-papers';
import { uploadFor, type DemoFile } from '../uploads';
import { act, done, known, type Act, type World } from './world';
import type { When } from './when';

/** Names a record that staff confirm in the plan: its partner and a key of its own. */
export interface RecordName {
  readonly partner: string;
  readonly key: string;
}

function refOf(world: World, { partner, key }: RecordName) {
  return {
    documentId: known(world.records, key),
    partnerId: known(world.partners, partner).id,
  };
}

/** The partner enters a record of a kind that hangs on no other, maybe with its scan. */
export function enter(
  when: When,
  kind: Kind,
  name: RecordName,
  fields: Fields,
  scan?: DemoFile,
): Act {
  return act(when, async (world) => {
    const { id } = known(world.partners, name.partner);
    const owner = known(world.owners, name.partner);
    const files = scan ? [await uploadFor(world, owner, id, scan)] : [];
    const sent = { fields: formOf(kind).parse(fields), files };
    const made = await done(world, owner, (unit) => enterRecord(unit, kind, id, sent));
    world.records.set(name.key, made.documentId);
  });
}

/** The partner adds a certificate or an attestation of a specialist, maybe with its scan. */
export function addPaper(
  when: When,
  specialist: RecordName,
  key: string,
  paper: { readonly fields: Fields; readonly scan?: DemoFile | undefined },
): Act {
  return act(when, async (world) => {
    const owner = known(world.owners, specialist.partner);
    const ref = refOf(world, specialist);
    const fields = formOf(ATTESTATION).parse(paper.fields);
    const files = paper.scan ? [await uploadFor(world, owner, ref.partnerId, paper.scan)] : [];
    const made = await done(world, owner, (unit) => addAttestation(unit, ref, { fields, files }));
    world.records.set(key, made.documentId);
  });
}

export function correct(when: When, kind: Kind, name: RecordName, fields: Fields): Act {
  return act(when, (world) => {
    const sent = { fields: formOf(kind).parse(fields), files: [] };
    return done(world, known(world.owners, name.partner), (unit) =>
      correctRecord(unit, kind, refOf(world, name), sent),
    );
  });
}

export function confirm(when: When, kind: Kind, name: RecordName): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      moveRecord(unit, kind, refOf(world, name), 'confirm', 'staff'),
    ),
  );
}

/** Staff do not accept it, or no longer. */
export function deny(
  when: When,
  kind: Kind,
  name: RecordName,
  move: 'reject' | 'revoke',
  remarks: string,
): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      moveRecord(unit, kind, refOf(world, name), move, 'staff', { remarks }),
    ),
  );
}

export function withdraw(when: When, kind: Kind, name: RecordName): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      kind === SPECIALIST
        ? withdrawSpecialist(unit, refOf(world, name))
        : moveRecord(unit, kind, refOf(world, name), 'withdraw', 'partner'),
    ),
  );
}

/** The partner tells a specialist's last day of work. */
export function leave(when: When, name: RecordName, on: Day): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      leaveWork(unit, refOf(world, name), on),
    ),
  );
}
