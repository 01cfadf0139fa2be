import type { Knex } from 'knex';

import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day, Instant } from '../../../../rules/shared/days';
import type { CallFacts, CallState } from '../../../../rules/surveys/call';
import type { RecordRef } from '../../platform/actions/action';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { PARTNER_TABLES, sameVersion } from '../partners';
import { consentingPartners } from './consent';
import { TABLES } from './tables';

/** A call with the partner's consent as it is today. */
export type Call = StoredCall & CallFacts;

/** A call without what tells who the customer is. */
export interface StoredCall extends Omit<CallFacts, 'consented'> {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly partner: { readonly documentId: string; readonly name: string };
  /** Public name of the handover. */
  readonly handover: string;
  readonly sites: readonly string[];
  /** The administrator who is calling, and until when nobody else may. */
  readonly takenBy: string | null;
  readonly takenUntil: Instant | null;
  readonly endedOn: Day | null;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly version: number;
  readonly partner_id: number;
  readonly partner_document_id: string;
  readonly trading_name: string;
  readonly handover: string;
  readonly state: CallState;
  readonly handed_on: Day;
  readonly warned: boolean;
  readonly sites: unknown;
  readonly hours_from: string | null;
  readonly hours_to: string | null;
  readonly attempts: number;
  readonly last_attempt_at: Date | null;
  readonly call_back_at: Date | null;
  readonly taken_by: string | null;
  readonly taken_until: Date | null;
  readonly ended_on: Day | null;
  readonly erased_on: Day | null;
}

const COLUMNS = [
  ...['id', 'document_id', 'version', 'partner_id', 'handover', 'state', 'handed_on', 'warned'],
  ...['sites', 'hours_from', 'hours_to', 'attempts', 'last_attempt_at', 'call_back_at'],
  ...['taken_by', 'taken_until', 'ended_on', 'erased_on'],
].map((name) => `c.${name}`);

/** The calls that a condition leaves. */
export async function findCalls(
  db: Knex,
  narrow: (query: Knex.QueryBuilder) => void,
): Promise<StoredCall[]> {
  const query = db({ c: TABLES.calls }).join(
    { p: PARTNER_TABLES.partners },
    'p.id',
    'c.partner_id',
  );
  narrow(query);
  const rows: unknown = await query.select(COLUMNS).select({
    partner_document_id: 'p.document_id',
    trading_name: 'p.trading_name',
  });
  return (rows as Row[]).map(callOf);
}

/** Q-join: the calls with what their partners consent to at an instant. */
export async function withConsent(
  db: Knex,
  calls: readonly StoredCall[],
  now: Instant,
): Promise<Call[]> {
  const partners = new Set(calls.map(({ partnerId }) => partnerId));
  const consenting = await consentingPartners(db, [...partners], now);
  return calls.map((call) => ({ ...call, consented: consenting.has(call.partnerId) }));
}

/** The call of that public name, without a lock. */
export async function readCall(db: Knex, documentId: string): Promise<StoredCall | undefined> {
  const [call] = await findCalls(db, (query) => void query.where('c.document_id', documentId));
  return call;
}

/** Locks the call; refuses like every lock of a record. */
export async function lockCall(unit: Unit, ref: RecordRef): Promise<Decision<Call>> {
  await unit.trx(TABLES.calls).where('document_id', ref.documentId).forUpdate().first('id');
  const stored = await readCall(unit.trx, ref.documentId);
  if (!stored) return refuse('record.not-found');
  const [call] = await withConsent(unit.trx, [stored], unit.now);
  return call ? sameVersion(call, ref) : refuse('record.not-found');
}

/** What use cases write; undefined stays. */
export interface CallFields {
  readonly state?: CallState;
  readonly attempts?: number;
  readonly last_attempt_at?: Instant;
  readonly call_back_at?: Instant | null;
  readonly taken_by?: string | null;
  readonly taken_until?: Instant | null;
  readonly ended_on?: Day;
}

/** @returns the new version */
export async function saveCall(unit: Unit, id: number, fields: CallFields): Promise<number> {
  const [row] = await unit
    .trx(TABLES.calls)
    .where({ id })
    .update({ ...fields, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

function callOf(row: Row): StoredCall {
  return {
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    partnerId: row.partner_id,
    partner: { documentId: row.partner_document_id, name: row.trading_name },
    handover: row.handover,
    state: row.state,
    handedOn: row.handed_on,
    warned: row.warned,
    sites: (fromJsonb(row.sites) ?? []) as string[],
    hours:
      row.hours_from !== null && row.hours_to !== null
        ? { from: row.hours_from, to: row.hours_to }
        : null,
    attempts: row.attempts,
    lastAttemptAt: instantOf(row.last_attempt_at),
    callBackAt: instantOf(row.call_back_at),
    takenBy: row.taken_by,
    takenUntil: instantOf(row.taken_until),
    endedOn: row.ended_on,
    erased: row.erased_on !== null,
  };
}

function instantOf(at: Date | null): Instant | null {
  return at === null ? null : (new Date(at).toISOString() as Instant);
}
