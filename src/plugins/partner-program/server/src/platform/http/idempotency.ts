import { createHash } from 'node:crypto';

import { accept, refuse, type Decision, type Refusal } from '../../../../rules/shared/decision';
import { actorKey } from '../actor';
import { clockOf } from '../clock';
import { newDocumentId } from '../database/ids';
import { fromJsonb } from '../database/json';
import { inUnit, type Unit } from '../unit-of-work';
import { vaultOf, type Vault } from './answer-vault';
import type { Reply, Request, Route } from './route';

export const IDEMPOTENCY_TABLE = 'pp_idempotency_keys';

interface Stored {
  readonly request_hash: string;
  readonly reply: unknown;
  readonly refusal: unknown;
}

type Answer = Decision<Reply<unknown>>;

/** Whether a route heeds the header: a POST that writes in one transaction and answers JSON. */
export function takesIdempotencyKey({
  method,
  raw,
  repeatable,
}: Pick<Route, 'method' | 'raw' | 'repeatable'>): boolean {
  return method === 'POST' && !raw && !repeatable;
}

/**
 * Answers a repeated POST as the first time when it carries the same `Idempotency-Key`: for 24
 * hours, for the same caller (api.md). The key is kept in the effect's own transaction, so a crash
 * keeps both or neither; a second one at the same moment waits for the first.
 */
export async function withIdempotency(
  request: Request,
  route: Route,
  handle: () => Promise<Answer>,
): Promise<Answer> {
  const key = request.ctx.get('idempotency-key');
  if (!key || !takesIdempotencyKey(route)) return handle();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return refuse('request.idempotency-key-invalid');
  const vault = vaultOf(request.strapi, route);
  const slot: Slot = { owner: actorKey(request.actor), key, hash: hashOf(request) };
  const answer = await inUnit(request.strapi, request.actor, async (unit) => {
    const before = await claim(unit, slot, vault);
    if (before) return accept(before);
    const decision = await handle();
    if (decision.ok) await keep(unit, slot, 'reply', vault.seal(decision.value));
    else if (!leavesEffects(route, decision.refusal)) return decision;
    else await keep(unit, slot, 'refusal', decision.refusal);
    return accept<Answer>(decision);
  });
  if (answer.ok) return answer.value;
  await keepRefusal(request, slot, answer.refusal);
  return answer;
}

/** What a unit of the route has done stays, with its key, although a later one refused. */
function leavesEffects({ refusesInPart }: Route, refusal: Refusal): boolean {
  return refusesInPart === true && !isOfRequest(refusal);
}

interface Slot {
  readonly owner: string;
  readonly key: string;
  readonly hash: string;
}

/** Of what the contract read: a body it does not ask for may be too deep to be written. */
function hashOf({ ctx, body, file, bytes }: Request): string {
  const parts = [ctx.method, ctx.path, JSON.stringify(body ?? null), ''];
  const hash = createHash('sha256').update(parts.join('\n'));
  return hash
    .update(file?.sha256 ?? '')
    .update(bytes ?? '')
    .digest('hex');
}

/** Takes the key for this request, or tells what was answered the first time. */
async function claim(unit: Unit, slot: Slot, vault: Vault): Promise<Answer | undefined> {
  const where = { owner: slot.owner, key: slot.key };
  const dayAgo = new Date(Date.parse(unit.now) - 24 * 3_600_000);
  await unit.trx(IDEMPOTENCY_TABLE).where(where).where('created_at', '<', dayAgo).delete();
  const taken = await unit
    .trx(IDEMPOTENCY_TABLE)
    .insert({
      ...where,
      document_id: newDocumentId(),
      request_hash: slot.hash,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict(['owner', 'key'])
    .ignore()
    .returning('id');
  if (taken.length > 0) return undefined;
  const stored = await unit.trx<Stored>(IDEMPOTENCY_TABLE).where(where).first();
  return stored ? repeat(stored, slot, vault) : refuse('request.try-again');
}

function repeat(stored: Stored, slot: Slot, vault: Vault): Answer {
  if (stored.request_hash !== slot.hash) return refuse('request.idempotency-key-reused');
  const refusal = fromJsonb(stored.refusal) as Refusal | null;
  if (refusal) return { ok: false, refusal };
  const reply = vault.open(fromJsonb(stored.reply));
  return reply ? accept(reply) : refuse('request.try-again');
}

async function keep(
  unit: Unit,
  slot: Slot,
  column: 'reply' | 'refusal',
  value: unknown,
): Promise<void> {
  const row = { [column]: JSON.stringify(value) };
  await unit.trx(IDEMPOTENCY_TABLE).where({ owner: slot.owner, key: slot.key }).update(row);
}

/** The refused effect was rolled back with its key: the refusal is kept afterwards. */
async function keepRefusal(request: Request, slot: Slot, refusal: Refusal): Promise<void> {
  if (isOfRequest(refusal)) return;
  const now = clockOf(request.strapi).now();
  const row = {
    owner: slot.owner,
    key: slot.key,
    document_id: newDocumentId(),
    request_hash: slot.hash,
    refusal: JSON.stringify(refusal),
    created_at: now,
    updated_at: now,
  };
  const db = request.strapi.db.connection;
  await db(IDEMPOTENCY_TABLE).insert(row).onConflict(['owner', 'key']).ignore();
}

/** About the request itself or its key, not about what it wanted: such a one may be mended. */
function isOfRequest({ code }: Refusal): boolean {
  return code.startsWith('request.');
}
