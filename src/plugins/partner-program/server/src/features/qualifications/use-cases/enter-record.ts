import { decideEntry } from '../../../../../rules/qualifications/entry.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { attachAll } from '../evidence';
import type { Fields, Kind, Sent } from '../kind';
import { ENTRY_LIMITS } from '../qualifications.settings';
import { countEntered, createRecord } from '../qualifications.store';

/**
 * §1: the partner enters a record; it waits for staff.
 * @param belongs relations of a record that hangs on another
 */
export async function enterRecord(
  unit: Unit,
  kind: Kind,
  partnerId: number,
  { fields, files }: Sent,
  belongs: Fields = {},
): Promise<Decision<Changed>> {
  await lockPartnerById(unit, partnerId);
  const limits = await settingOn(unit.trx, ENTRY_LIMITS, unit.today);
  const room = decideEntry(await countEntered(kind, unit, partnerId), limits);
  if (!room.ok) return room;
  const derived = kind.check(fields, unit.today, files.length);
  if (!derived.ok) return derived;
  const compared = await kind.compare?.(unit, { ...fields, ...belongs, partnerId }, undefined);
  const made = await createRecord(kind, unit, partnerId, {
    ...fields,
    ...belongs,
    ...derived.value,
    ...compared,
    state: 'waiting',
    enteredOn: unit.today,
    waitingSince: unit.today,
  });
  const { documentId } = made;
  const attached = await attachAll(unit, kind, { partnerId, documentId }, files);
  if (!attached.ok) return attached;
  await unit.journal({
    record: kind.record,
    documentId,
    partnerId,
    action: 'create',
    to: 'waiting',
  });
  return accept(made);
}
