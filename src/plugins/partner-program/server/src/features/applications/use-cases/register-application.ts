import { decideReceipt } from '../../../../../rules/applications/receipt.rules';
import type { ApplicationKind } from '../../../../../rules/applications/requirement';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner, partnershipBegunOn, partnershipResumedOn } from '../../partners';
import type { Application, ApplicationFields } from '../application.record';
import {
  insertApplication,
  lockApplication,
  readApplication,
  saveApplication,
} from '../application.store';
import { RECEIPT_DAYS } from '../applications.settings';
import { wantPapers } from '../asked-papers';
import { groundFor, type Ground } from '../filing';
import { openApplications } from '../open-applications';
import { moveApplication } from './move-application';
import { groundFields, keepInForce, wantMissing } from './submit-application';
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

/**
 * D-e-mail: staff register an application that came by e-mail; timely by its day of receipt. A draft
 * of the same kind that the partner has begun becomes it, with the documents it has.
 */
export async function registerApplication(
  unit: Unit,
  ref: RecordRef,
  input: Registered,
): Promise<Decision<Changed & { readonly application: string }>> {
  const { kind, receivedOn, lateReason = null } = input;
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const { documentId, version } = locked.value;
  const came = await decideCame(unit, locked.value.id, input);
  if (!came.ok) return came;
  const draft = await draftOf(unit, locked.value.id, kind);
  const received = { received: receivedOn, ...(draft ? { own: draft.documentId } : {}) };
  const timely = await groundFor(unit, locked.value, kind, received);
  const late = !timely.ok && lateReason !== null;
  const ground = late ? await groundFor(unit, locked.value, kind, { ...received, late }) : timely;
  if (!ground.ok) return ground;
  const fields = fieldsOf(input, ground.value, late, draft);
  const application = await write(unit, locked.value.id, kind, fields, draft);
  const kept = late ? accept(null) : await keepInForce(unit, application, ground.value);
  if (!kept.ok) return kept;
  if (kind === 'renewal') await wantPapers(unit, application);
  const reason = late ? lateReason : null;
  const how = { on: receivedOn, reason, facts: { kind, receivedOn, channel: 'e-mail' } };
  const moved = await moveApplication(unit, application, 'submit', 'staff', how);
  if (!moved.ok) return moved;
  await tellPartner(unit, application, 'registered', { receivedOn, late: late ? 'yes' : 'no' });
  await wantMissing(unit, application);
  return accept({ documentId, version, application: application.documentId });
}

/** A renewal outlives a suspension, about which a human decides (K4.5), but no end of partnership. */
async function decideCame(
  unit: Unit,
  partnerId: number,
  { kind, receivedOn }: Registered,
): Promise<Decision<null>> {
  const daysBack = await settingOn(unit.trx, RECEIPT_DAYS, unit.today);
  const since = kind === 'renewal' ? partnershipBegunOn : partnershipResumedOn;
  const resumedOn = await since(unit.trx, partnerId);
  return decideReceipt({ resumedOn, daysBack }, receivedOn, unit.today);
}

async function draftOf(
  unit: Unit,
  partnerId: number,
  kind: ApplicationKind,
): Promise<Application | undefined> {
  const open = await openApplications(unit.trx, { partnerId });
  const draft = open.find((one) => one.kind === kind && one.state === 'draft');
  const locked = draft && (await lockApplication(unit, { documentId: draft.documentId }));
  return locked?.ok ? locked.value : undefined;
}

function fieldsOf(
  { receivedOn, lateReason, goals, summary, experience }: Registered,
  ground: Ground,
  late: boolean,
  draft: Application | undefined,
): Partial<ApplicationFields> {
  return {
    ...groundFields(ground),
    channel: 'e-mail',
    receivedOn,
    late,
    lateReason: late ? (lateReason ?? null) : null,
    goals: goals ?? draft?.goals ?? null,
    summary: summary ?? draft?.summary ?? null,
    experience: experience ?? draft?.experience ?? null,
  };
}

async function write(
  unit: Unit,
  partnerId: number,
  kind: ApplicationKind,
  fields: Partial<ApplicationFields>,
  draft: Application | undefined,
): Promise<Application> {
  if (draft) await saveApplication(unit, draft.id, fields);
  const made = draft ?? (await insertApplication(unit, partnerId, kind, fields));
  const application = await readApplication(unit.trx, made.documentId);
  if (!application) throw new Error(`The application ${made.documentId} was not written`);
  return application;
}
