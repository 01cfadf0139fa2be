import { decideReceipt } from '../../../../../rules/applications/receipt.rules';
import type { ApplicationKind } from '../../../../../rules/applications/requirement';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner, partnershipResumedOn } from '../../partners';
import { insertApplication, readApplication } from '../application.store';
import { RECEIPT_DAYS } from '../applications.settings';
import { wantPapers } from '../asked-papers';
import { groundFor } from '../filing';
import { moveApplication } from './move-application';
import { begun, groundFields } from './submit-application';
import { tellPartner } from './tell-partner';

interface Registered {
  readonly kind: ApplicationKind;
  readonly receivedOn: Day;
  readonly goals?: string | undefined;
  readonly summary?: string | undefined;
  readonly experience?: string | undefined;
  /** K4.4 (D): why a renewal is taken that came too late; it prolongs nothing. */
  readonly lateReason?: string | undefined;
}

/** D-e-mail: staff register an application that came by e-mail; timely by its day of receipt. */
export async function registerApplication(
  unit: Unit,
  ref: RecordRef,
  input: Registered,
): Promise<Decision<Changed & { readonly application: string }>> {
  const { kind, receivedOn, lateReason = null, goals, summary, experience } = input;
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const { id: partnerId, documentId, version } = locked.value;
  const came = await decideCame(unit, partnerId, receivedOn);
  if (!came.ok) return came;
  const received = { received: receivedOn };
  const timely = await groundFor(unit, locked.value, kind, received);
  const late = !timely.ok && lateReason !== null;
  const ground = late ? await groundFor(unit, locked.value, kind, { ...received, late }) : timely;
  if (!ground.ok) return ground;
  const made = await insertApplication(unit, partnerId, kind, {
    ...groundFields(ground.value),
    channel: 'e-mail',
    receivedOn,
    late,
    lateReason: late ? lateReason : null,
    goals: goals ?? null,
    summary: summary ?? null,
    experience: experience ?? null,
  });
  if (kind === 'renewal') await wantPapers(unit, { id: made.id, partnerId, kind, receivedOn });
  const application = await readApplication(unit.trx, made.documentId);
  if (!application) throw new Error(`The application ${made.documentId} was not written`);
  const reason = late ? lateReason : null;
  const how = { on: receivedOn, reason, facts: { kind, receivedOn, channel: 'e-mail' } };
  const moved = await moveApplication(unit, application, 'submit', 'staff', how);
  if (!moved.ok) return moved;
  await tellPartner(unit, application, 'registered', { receivedOn, late: late ? 'yes' : 'no' });
  const done = await begun(unit, application, ground.value, moved.value, late);
  return done.ok ? accept({ documentId, version, application: made.documentId }) : done;
}

async function decideCame(unit: Unit, partnerId: number, on: Day): Promise<Decision<null>> {
  const daysBack = await settingOn(unit.trx, RECEIPT_DAYS, unit.today);
  const resumedOn = await partnershipResumedOn(unit.trx, partnerId);
  return decideReceipt({ resumedOn, daysBack }, on, unit.today);
}
