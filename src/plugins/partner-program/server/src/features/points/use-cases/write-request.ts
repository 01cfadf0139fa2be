import { MOST_EVIDENCE } from '../../../../../rules/points/request';
import { decideRequestDay, decideRequestEdit } from '../../../../../rules/points/request.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
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
}

/** §4: the partner begins a request for marketing points: a draft, as complete as it likes. */
export async function addRequest(
  unit: Unit,
  partnerId: number,
  input: RequestInput,
): Promise<Decision<Changed>> {
  const data = requestData(unit, input);
  if (!data.ok) return data;
  const made = await createRequest(unit, partnerId, { ...data.value, state: 'draft' });
  await unit.journal({
    record: 'point-request',
    documentId: made.documentId,
    partnerId,
    action: 'create',
    to: 'draft',
  });
  return accept(made);
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
  const data = requestData(unit, input);
  if (!data.ok) return data;
  const version = await saveRequest(unit, documentId, data.value);
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

/** What to write for what was said. */
export function requestData(unit: Unit, input: RequestInput): Decision<RequestData> {
  const timely = decideRequestDay(input.on ?? null, unit.today);
  if (!timely.ok) return timely;
  const { activity, on, title, description, amount, addresses } = input;
  if ((addresses?.length ?? 0) > MOST_EVIDENCE) {
    return refuse('point-request.too-much-evidence', { most: MOST_EVIDENCE });
  }
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
