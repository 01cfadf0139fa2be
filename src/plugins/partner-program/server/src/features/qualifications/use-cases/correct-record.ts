import { decideCorrection } from '../../../../../rules/qualifications/entry.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { attachAll, countFiles } from '../evidence';
import type { Kind, Sent } from '../kind';
import { lockRecord, saveRecord } from '../qualifications.store';

/** §1: the partner corrects a record that is not confirmed; it waits for staff again. */
export async function correctRecord(
  unit: Unit,
  kind: Kind,
  ref: RecordRef,
  { fields, files }: Sent,
): Promise<Decision<Changed>> {
  const locked = await lockRecord(kind, unit, ref);
  if (!locked.ok) return locked;
  const record = locked.value;
  const { documentId, partnerId, specialistId, state } = record;
  const next = decideCorrection({ state, erased: record.erasedOn !== null });
  if (!next.ok) return next;
  const attached = await attachAll(unit, kind, record, files);
  if (!attached.ok) return attached;
  const evidence = await countFiles(kind, unit.trx, documentId);
  const derived = kind.check(fields, unit.today, evidence);
  if (!derived.ok) return derived;
  const owned = { ...fields, partnerId, specialist: specialistId };
  const saved = await saveRecord(kind, unit, documentId, {
    ...fields,
    ...derived.value,
    ...(await kind.compare?.(unit, owned, record)),
    state: next.value,
    waitingSince: unit.today,
    decidedOn: null,
  });
  await unit.journal({
    record: kind.record,
    documentId,
    partnerId,
    action: 'correct',
    from: state,
    to: next.value,
    facts: { fields: Object.keys(fields).filter((field) => fields[field] !== record[field]) },
  });
  return accept(saved);
}
