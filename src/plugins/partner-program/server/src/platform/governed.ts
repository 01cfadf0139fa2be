import type { Core, UID } from '@strapi/strapi';

import { SYSTEM, type Actor } from './actor';
import { RefusalError } from './refusals';
import { inUnit, isInsideUnit, type Unit } from './unit-of-work';
import { refuseUnwritable, refuseWhatDoesNotFit } from './written-by-hand';

/** A Document Service call as its middlewares see it. */
export interface DocumentCall {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: { documentId?: string; data?: Record<string, unknown> };
}

/** What may be done to a content type from outside our use cases: in the Content Manager, say. */
export interface Governance {
  readonly uid: UID.ContentType;
  /** Fields that change through actions only. `all`: the record is not edited by hand at all. */
  readonly fields: readonly string[] | 'all';
  readonly create: boolean;
  /** Governed fields that are entered when the record is made, and fixed from then on. */
  readonly enteredOnce?: readonly string[] | 'all';
  readonly remove: boolean;
  /**
   * Checks and completes what is about to be written by hand; the record before, or undefined
   * when it is new. May throw a RefusalError. Returns what to do after it was written.
   */
  readonly beforeWrite?: (
    unit: Unit,
    data: Record<string, unknown>,
    before: Record<string, unknown> | undefined,
  ) => Promise<((documentId: string) => Promise<void>) | void>;
}

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

/** Guards governed types against every write that goes through the Document Service. */
export function guardDocuments(strapi: Core.Strapi, rules: readonly Governance[]): void {
  const byUid = new Map<string, Governance>(rules.map((rule) => [rule.uid, rule]));
  strapi.documents.use(async (context, next) => {
    const rule = byUid.get(context.uid);
    if (!rule || isInsideUnit() || !WRITES.has(context.action)) return next();
    const call = context as unknown as DocumentCall;
    let result: unknown;
    const decision = await inUnit(strapi, currentAdmin(strapi), async (unit) => {
      result = await guarded(unit, rule, call, next);
      return { ok: true, value: null };
    });
    if (!decision.ok) throw new RefusalError(decision.refusal);
    return result as never;
  });
}

async function guarded(
  unit: Unit,
  rule: Governance,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  if (!isAllowed(rule, call.action)) {
    throw new RefusalError({ code: 'record.no-direct-change', facts: {} });
  }
  if (call.action === 'delete') return next();
  const data = call.params.data ?? {};
  const before = await stored(unit, call);
  if (call.action === 'update' && !before) return next();
  refuseUnwritable(data);
  if (before) keepGoverned(rule, data, before);
  const after = await rule.beforeWrite?.(unit, data, before);
  const result = await next().catch(refuseWhatDoesNotFit);
  if (after) await after((result as { documentId: string }).documentId);
  return result;
}

function isAllowed(rule: Governance, action: string): boolean {
  if (action === 'create') return rule.create;
  if (action === 'update') return rule.fields !== 'all';
  return action === 'delete' && rule.remove;
}

async function stored(
  unit: Unit,
  call: DocumentCall,
): Promise<Record<string, unknown> | undefined> {
  if (call.action !== 'update' || !call.params.documentId) return undefined;
  const where = { documentId: call.params.documentId };
  const { tableName } = unit.strapi.db.metadata.get(call.uid);
  await unit.trx(tableName).where('document_id', where.documentId).forUpdate().select('id');
  const row: unknown = await unit.strapi.db.query(call.uid).findOne({ where });
  return (row ?? undefined) as Record<string, unknown> | undefined;
}

/** The Content Manager sends the whole form: equal values are dropped, other ones are refused. */
function keepGoverned(
  rule: Governance,
  data: Record<string, unknown>,
  before: Record<string, unknown>,
): void {
  if (typeof data.version === 'number' && data.version !== before.version) {
    throw new RefusalError({ code: 'record.version-conflict', facts: {} });
  }
  const fields = rule.fields === 'all' ? Object.keys(data) : rule.fields;
  const touched = fields.filter((field) => field in data && !same(data[field], before[field]));
  if (touched.length > 0) {
    throw new RefusalError({ code: 'record.governed-field', facts: { fields: touched } });
  }
  for (const field of fields) delete data[field];
}

const AUTHORS = new Set(['createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'locale']);

/** The fields whose value a form changes, for the journal. */
export function changedFields(
  data: Record<string, unknown>,
  before: Record<string, unknown>,
): string[] {
  const sent = Object.keys(data).filter((field) => !AUTHORS.has(field));
  return sent.filter((field) => !same(data[field], before[field]));
}

/** Relations that nobody touched come as empty connect and disconnect lists. */
function same(sent: unknown, kept: unknown): boolean {
  if (typeof sent === 'object' && sent !== null && !Array.isArray(sent)) {
    return Object.entries(sent).every(
      ([key, part]) => key !== 'set' && Array.isArray(part) && part.length === 0,
    );
  }
  return JSON.stringify(sent ?? null) === JSON.stringify(kept ?? null);
}

/** The public name a relation is set to, as the Content Manager sends it; undefined without one. */
export function chosenDocument(relation: unknown): string | undefined {
  if (typeof relation === 'string') return relation;
  const { connect, set } = (relation ?? {}) as Record<string, { documentId?: string }[]>;
  return (connect ?? set)?.[0]?.documentId;
}

/** The administrator of the request under way, if any. */
function currentAdmin(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as
    { user?: { id: number }; isAuthenticatedAdmin?: boolean } | undefined;
  return state?.user ? { kind: 'admin', id: String(state.user.id) } : SYSTEM;
}
