import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { changedFields, chosenDocument, type Governance } from '../../platform/governed';
import { parseForm } from '../../platform/http/validate';
import { RefusalError } from '../../platform/refusals';
import type { Unit } from '../../platform/unit-of-work';
import { partnerIdOf } from '../partners';
import { countFiles } from './evidence';
import { formOf, type Fields, type Kind } from './kind';
import { ATTESTATION, KINDS, SPECIALIST } from './kinds';
import { lockRecord, readRecord } from './qualifications.store';

const GOVERNED = [
  'partner',
  'state',
  'remarks',
  'internalNote',
  'enteredOn',
  'waitingSince',
  'decidedOn',
  'enteredByStaff',
  'version',
];

/** Fields of one kind that follow from others or from actions. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  specialist: ['erasedOn'],
  'specialist-attestation': ['specialist', 'numberKey', 'numberElsewhere'],
  publication: ['urlKey'],
};

/**
 * §1, D-e-mail: staff enter what a partner sent by e-mail, and correct mistakes, also in what is
 * confirmed; whether it is, actions alone decide. Both are written down.
 */
export const qualificationGovernance: readonly Governance[] = KINDS.map((kind) => ({
  uid: kind.uid,
  fields: [...GOVERNED, ...(MORE[kind.record] ?? [])],
  create: true,
  enteredOnce: [kind === ATTESTATION ? 'specialist' : 'partner'],
  remove: false,
  beforeWrite: (unit, data, before) =>
    before ? correct(unit, kind, data, before) : enter(unit, kind, data),
}));

type After = (documentId: string) => Promise<void>;

async function enter(unit: Unit, kind: Kind, data: Record<string, unknown>): Promise<After> {
  const belongs = valueOf(await ownerOf(unit, kind, data));
  const fields = parseForm(formOf(kind), pick(kind, data));
  const derived = valueOf(kind.check(fields, unit.today, null));
  const compared = await kind.compare?.(unit, { ...fields, ...belongs }, undefined);
  const { partnerId, ...relations } = belongs;
  const days = { enteredOn: unit.today, waitingSince: unit.today, decidedOn: null };
  const fresh = { state: 'waiting', remarks: null, internalNote: null, enteredByStaff: true };
  const all = { ...fields, ...derived, ...compared, ...relations, ...days, ...fresh };
  Object.assign(data, all, { partner: partnerId });
  const { record } = kind;
  return (documentId) =>
    unit.journal({ record, documentId, partnerId, action: 'create', to: 'waiting' });
}

interface Owner {
  readonly partnerId: number;
  readonly specialist?: number;
}

/** Whose record it is to be: a certificate is of the specialist's partner. */
async function ownerOf(unit: Unit, kind: Kind, data: Fields): Promise<Decision<Owner>> {
  if (kind !== ATTESTATION) {
    const partnerId = await partnerIdOf(unit.trx, data.partner);
    return partnerId === undefined
      ? refuse('qualification.partner-missing')
      : accept({ partnerId });
  }
  const documentId = chosenDocument(data.specialist) ?? '';
  const locked = await lockRecord(SPECIALIST, unit, { documentId });
  if (!locked.ok) return refuse('attestation.specialist-missing');
  const { id, partnerId, state, erasedOn } = locked.value;
  if (erasedOn !== null) return refuse('specialist.erased');
  if (state === 'withdrawn') return refuse('specialist.withdrawn');
  return accept({ partnerId, specialist: id });
}

async function correct(
  unit: Unit,
  kind: Kind,
  data: Record<string, unknown>,
  before: Record<string, unknown>,
): Promise<After> {
  const record = await readRecord(kind, unit.trx, String(before.documentId));
  if (!record) throw new Error(`The ${kind.record} ${String(before.documentId)} is not there`);
  const changed = changedFields(data, before);
  if (changed.length === 0) return () => Promise.resolve();
  if (record.erasedOn !== null) throw new RefusalError({ code: 'specialist.erased', facts: {} });
  if (record.state === 'withdrawn') {
    throw new RefusalError({ code: 'qualification.not-editable', facts: {} });
  }
  const { partnerId, specialistId } = record;
  const fields = parseForm(formOf(kind), pick(kind, { ...before, ...data }));
  const files = await countFiles(kind, unit.trx, record.documentId);
  const none = before.enteredByStaff === true ? null : 0;
  const derived = valueOf(kind.check(fields, unit.today, files || none));
  const owned = { ...fields, partnerId, specialist: specialistId };
  Object.assign(data, fields, derived, await kind.compare?.(unit, owned, record));
  const line = { record: kind.record, partnerId, action: 'edit', facts: { fields: changed } };
  return (documentId) => unit.journal({ ...line, documentId });
}

function pick(kind: Kind, data: Fields): Fields {
  return Object.fromEntries(Object.keys(kind.shape).map((field) => [field, data[field] ?? null]));
}

function valueOf<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new RefusalError(decision.refusal);
  return decision.value;
}
