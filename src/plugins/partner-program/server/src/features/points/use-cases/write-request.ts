import {
  decideEvidence,
  decideRequestDay,
  decideRequestEdit,
} from '../../../../../rules/points/request.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { attachEvidence } from './attach-evidence';
import { keysOf } from '../request.claims';
import { createRequest, lockRequest, saveRequest, type RequestData } from '../request.store';

/** What a partner says about an activity. Undefined stays, null empties. */
export interface RequestInput {
  /** Code of a marketing row of the catalogue. */
  readonly activity?: string | null | undefined;
  /** The day of the activity, in Almaty. */
  readonly on?: Day | null | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  /** In tiyn, for rows that earn per amount. */
  readonly amount?: bigint | null | undefined;
  /** Addresses on the web that prove it. */
  readonly addresses?: readonly string[] | undefined;
  /** Public names of files the partner uploaded. */
  readonly files?: readonly string[] | undefined;
}

/** §4: the partner begins a request for marketing points: a draft, as complete as it likes. */
export async function addRequest(
  unit: Unit,
  partnerId: number,
  input: RequestInput,
): Promise<Decision<Changed>> {
  const made = await enterRequest(unit, partnerId, input, { state: 'draft' });
  if (!made.ok) return made;
  await unit.journal({
    record: 'point-request',
    documentId: made.value.documentId,
    partnerId,
    action: 'create',
    to: 'draft',
  });
  return made;
}

/** §4: the partner changes a request that is not with staff and not decided. */
export async function editRequest(
  unit: Unit,
  ref: RecordRef,
  input: RequestInput,
): Promise<Decision<Changed>> {
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const { documentId, partnerId } = locked.value;
  const editable = decideRequestEdit(locked.value);
  if (!editable.ok) return editable;
  const { addresses = locked.value.addresses, files = locked.value.fileIds } = input;
  const evident = decideEvidence(addresses.length, files.length);
  if (!evident.ok) return evident;
  const data = requestData(unit, input);
  if (!data.ok) return data;
  const attached = await attachEvidence(unit, partnerId, documentId, input.files);
  if (!attached.ok) return attached;
  const version = await saveRequest(unit, documentId, { ...data.value, ...attached.value });
  await unit.journal({
    record: 'point-request',
    documentId,
    partnerId,
    action: 'edit',
    facts: {
      fields: Object.keys(input).filter((key) => input[key as keyof RequestInput] !== undefined),
    },
  });
  return accept({ documentId, version });
}

/** Writes a new request with its evidence. */
export async function enterRequest(
  unit: Unit,
  partnerId: number,
  input: RequestInput,
  entered: RequestData,
): Promise<Decision<Changed>> {
  const evident = decideEvidence(input.addresses?.length ?? 0, input.files?.length ?? 0);
  if (!evident.ok) return evident;
  const data = requestData(unit, input);
  if (!data.ok) return data;
  const made = await createRequest(unit, partnerId, { ...data.value, ...entered });
  const attached = await attachEvidence(unit, partnerId, made.documentId, input.files);
  if (!attached.ok) return attached;
  if (!attached.value.fileIds) return accept(made);
  const version = await saveRequest(unit, made.documentId, attached.value);
  return accept({ ...made, version });
}

/** What to write for what was said. */
function requestData(unit: Unit, input: RequestInput): Decision<RequestData> {
  const timely = decideRequestDay(input.on ?? null, unit.today);
  if (!timely.ok) return timely;
  const { activity, on, title, description, amount, addresses } = input;
  const said: RequestData = {
    ...(activity === undefined ? {} : { activityCode: activity }),
    ...(on === undefined ? {} : { activityOn: on }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(amount === undefined ? {} : { amountTiyn: amount?.toString() ?? null }),
    ...(addresses && { addresses: [...new Set(addresses)], addressKeys: keysOf(addresses) }),
  };
  return accept(said);
}
