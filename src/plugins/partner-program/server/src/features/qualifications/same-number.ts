import { numberKey, overlap } from '../../../../rules/qualifications/number.rules';
import type { PaperKind } from '../../../../rules/qualifications/qualification';
import type { Day } from '../../../../rules/shared/days';
import type { Unit } from '../../platform/unit-of-work';
import type { Fields, Owned } from './kind';
import { TABLES } from './tables';

interface Paper extends Owned {
  readonly kind: PaperKind;
  readonly number: string;
}

interface Other {
  readonly documentId: string;
  readonly partnerId: number;
  readonly worksFrom: Day;
  readonly worksUntil: Day | null;
}

/**
 * §1 (D): the same person may work at two partners; staff are told, the partners are not. The newer
 * record is marked; the older ones get a line in their journals, because another mark would change
 * their version, and by it their partner would know.
 */
export async function numberElsewhere(
  unit: Unit,
  paper: Paper,
  before: Fields | undefined,
): Promise<Fields> {
  const key = numberKey(paper.number);
  await lockNumber(unit, paper.kind, key);
  const own = await employmentOf(unit, paper.specialist);
  const others = await sameNumber(unit, paper, key);
  const met = others.filter((other) => own && overlap(own, other));
  const known = before?.numberElsewhere === true && before.numberKey === key;
  for (const { documentId, partnerId } of known ? [] : met) {
    const record = 'specialist-attestation';
    await unit.journal({ record, documentId, partnerId, action: 'same-number' });
  }
  return { numberElsewhere: met.length > 0 };
}

/** Of two who enter one number at the same time, the second sees the first. */
async function lockNumber(unit: Unit, kind: PaperKind, key: string): Promise<void> {
  const name = `attestation ${kind} ${key}`;
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}

type Employment = Pick<Other, 'worksFrom' | 'worksUntil'>;

async function employmentOf(unit: Unit, specialist: unknown): Promise<Employment | undefined> {
  return unit
    .trx(TABLES.specialists)
    .where({ id: Number(specialist) })
    .first<Employment | undefined>({ worksFrom: 'works_from', worksUntil: 'works_until' });
}

async function sameNumber(unit: Unit, paper: Paper, key: string): Promise<Other[]> {
  return unit
    .trx({ a: TABLES.attestations })
    .join({ s: TABLES.specialists }, 's.id', 'a.specialist_id')
    .where({ 'a.kind': paper.kind, 'a.number_key': key })
    .whereIn('a.state', ['waiting', 'confirmed'])
    .whereNot('a.partner_id', paper.partnerId)
    .orderBy('a.id')
    .select<Other[]>({
      documentId: 'a.document_id',
      partnerId: 'a.partner_id',
      worksFrom: 's.works_from',
      worksUntil: 's.works_until',
    });
}
