import type { Knex } from 'knex';

import type { Instant } from '../../../../rules/shared/days';
import type { KeptSince } from '../../../../rules/surveys/attempt.rules';
import type { Outcome } from '../../../../rules/surveys/call';
import type { Contact, HandedOver } from '../../../../rules/surveys/contact';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** What is known of one attempt. What the operator wrote may name people: it is erased, too. */
export interface Attempt {
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly callBackAt: Instant | null;
  readonly comment: string | null;
}

/**
 * A call for a handover, unless it has one; without a contact it is over as it begins.
 * @returns its public name; undefined of one there was
 */
export async function insertCall(
  unit: Unit,
  call: HandedOver,
  state: 'waiting' | 'closed',
): Promise<string | undefined> {
  const ended = state === 'closed' ? { ended_on: unit.today, erased_on: unit.today } : {};
  const [made] = await unit
    .trx(TABLES.calls)
    .insert({
      document_id: newDocumentId(),
      partner_id: call.partnerId,
      handover: call.handover,
      state,
      ...ended,
      handed_on: call.handedOn,
      warned: call.warned,
      sites: JSON.stringify(call.sites),
      hours_from: call.hoursFrom,
      hours_to: call.hoursTo,
      contact: call.contact && JSON.stringify(call.contact),
      log: '[]',
      attempts: 0,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict('handover')
    .ignore()
    .returning<{ document_id: string }[]>('document_id');
  return made?.document_id;
}

/** Whom to call and what came of it so far; nobody once it was erased. */
export async function readContact(
  db: Knex,
  id: number,
): Promise<{ readonly contact: Contact | null; readonly log: readonly Attempt[] }> {
  const row = await db(TABLES.calls)
    .where({ id })
    .first<{ contact: unknown; log: unknown }>('contact', 'log');
  return {
    contact: fromJsonb(row.contact) as Contact | null,
    log: (fromJsonb(row.log) ?? []) as Attempt[],
  };
}

/** Q-survey: adds an attempt to the log of a call. */
export async function appendAttempt(unit: Unit, id: number, attempt: Attempt): Promise<void> {
  await unit
    .trx(TABLES.calls)
    .where({ id })
    .update({
      log: unit.trx.raw("coalesce(log, '[]'::jsonb) || ?::jsonb", [JSON.stringify([attempt])]),
    });
}

/** Q-private: a call whose contact was erased. */
export interface Erased {
  readonly documentId: string;
  readonly partnerId: number;
  readonly version: number;
}

/** Q-private: what an erasure leaves of a customer: nothing, neither what was noted of the talks. */
function nothingLeft({ today }: Unit) {
  return { contact: null, log: '[]', erased_on: today };
}

/** Q-private: erases the contact of one call, whose outcome is written beside it. */
export async function eraseContact(unit: Unit, id: number): Promise<void> {
  await unit.trx(TABLES.calls).where({ id }).update(nothingLeft(unit));
}

/** Locks the calls that name this person, in the order of their numbers. @returns their numbers */
export async function lockNaming(
  unit: Unit,
  { name, phone }: Pick<Contact, 'name' | 'phone'>,
): Promise<number[]> {
  return unit
    .trx(TABLES.calls)
    .whereNull('erased_on')
    .whereRaw("contact->>'name' = ? and contact->>'phone' = ?", [name, phone])
    .orderBy('id')
    .forUpdate()
    .pluck<number[]>('id');
}

/** Q-private: erases these contacts; who was not called yet never will be. */
export async function eraseContactsOf(unit: Unit, ids: readonly number[]): Promise<Erased[]> {
  return erase(unit, unit.trx(TABLES.calls).whereIn('id', [...ids]));
}

/**
 * Erases the contacts kept no more, and those of customers who were not told: who was not called yet
 * never will be. @returns whose
 */
export async function eraseContacts(unit: Unit, since: KeptSince): Promise<Erased[]> {
  const old = unit
    .trx(TABLES.calls)
    .whereNull('erased_on')
    .where((query) => {
      void query
        .where('handed_on', '<', since.handedOn)
        .orWhere('ended_on', '<', since.endedOn)
        .orWhere('warned', false);
    });
  return erase(unit, old);
}

async function erase(unit: Unit, calls: Knex.QueryBuilder): Promise<Erased[]> {
  const rows: unknown = await calls
    .update({
      ...nothingLeft(unit),
      state: unit.trx.raw("case when ended_on is null then 'closed' else state end"),
      ended_on: unit.trx.raw('coalesce(ended_on, ?::date)', [unit.today]),
      call_back_at: null,
      taken_by: null,
      taken_until: null,
      updated_at: unit.now,
    })
    .returning(['document_id as documentId', 'partner_id as partnerId', 'version']);
  return rows as Erased[];
}
