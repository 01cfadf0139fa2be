import type { Knex } from 'knex';

import type { RequestChannel, RequestFacts, RequestState } from '../../../../rules/points/request';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { TABLES } from './tables';

export const POINT_REQUEST = 'plugin::partner-program.point-request';

/** A request as it is stored, with what became of its points. */
export interface PointRequest extends RequestFacts {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly description: string | null;
  readonly fileIds: readonly number[];
  readonly channel: RequestChannel;
  readonly decidedOn: Day | null;
  /** What was granted, and what the catalogue gave on that day. */
  readonly points: number | null;
  readonly cataloguePoints: number | null;
  /** For the partner: why refused, or why not the catalogue's value. */
  readonly reason: string | null;
  /** For the partner: what to correct. */
  readonly remarks: string | null;
  /** Of staff: it never leaves the panel. */
  readonly note: string | null;
  /** The line of the ledger and whether it was taken back. */
  readonly entry: string | null;
  readonly pointsReversed: boolean;
}

type JsonColumn = 'addresses' | 'fileIds';
type Row = Omit<PointRequest, 'amountTiyn' | 'fileCount' | JsonColumn> &
  Record<JsonColumn, unknown> & { amountTiyn: string | null };

/** What use cases write; undefined stays. */
export type RequestData = Partial<{
  state: RequestState;
  activityCode: string | null;
  activityOn: Day | null;
  title: string | null;
  description: string | null;
  amountTiyn: string | null;
  addresses: readonly string[];
  addressKeys: readonly string[];
  fileIds: readonly number[];
  channel: RequestChannel;
  receivedOn: Day | null;
  decidedOn: Day;
  points: number;
  cataloguePoints: number;
  reason: string | null;
  remarks: string | null;
  note: string | null;
}>;

/** The request of that public name; with a partner, only its own. */
export async function readRequest(
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<PointRequest | undefined> {
  const query = requestQuery(db).where('r.document_id', documentId);
  if (partnerId !== undefined) void query.where('r.partner_id', partnerId);
  const row = (await query.first()) as Row | undefined;
  return row && requestOf(row);
}

/** Locks the request; somebody else's is not there. Refuses like every lock of a record. */
export async function lockRequest(unit: Unit, ref: RecordRef): Promise<Decision<PointRequest>> {
  const mine = ref.partnerId === undefined ? {} : { partner_id: ref.partnerId };
  const named = { document_id: ref.documentId, ...mine };
  await unit.trx(TABLES.requests).where(named).forUpdate().first('id');
  const request = await readRequest(unit.trx, ref.documentId, ref.partnerId);
  return request ? sameVersion(request, ref) : refuse('record.not-found');
}

/** A new request of the partner. @returns its public name and version */
export async function createRequest(
  unit: Unit,
  partnerId: number,
  data: RequestData,
): Promise<{ documentId: string; version: number }> {
  const { state = 'draft', channel = 'cabinet', ...rest } = data;
  const fields: Record<string, unknown> = { ...rest, partner: partnerId };
  const made = await unit.strapi
    .documents(POINT_REQUEST)
    .create({ data: { ...fields, state, channel } });
  return { documentId: made.documentId, version: 1 };
}

/** Writes fields of a request. @returns its new version */
export async function saveRequest(
  unit: Unit,
  documentId: string,
  data: RequestData,
): Promise<number> {
  const fields: Record<string, unknown> = data;
  await unit.strapi.documents(POINT_REQUEST).update({ documentId, data: fields });
  const row = await unit
    .trx(TABLES.requests)
    .where('document_id', documentId)
    .first<{ version: number }>('version');
  return row.version;
}

/** Whatever of these fields is asked for; an empty list asks for any. */
export interface RequestFilter {
  readonly partnerId?: number | undefined;
  readonly state: readonly RequestState[];
  readonly activity?: readonly string[];
  /** What was not submitted yet is the partner's own business. */
  readonly receivedOnly?: boolean;
}

/** A page of requests; `oldest`: in the order in which they came in. */
export async function listRequests(
  db: Knex,
  filter: RequestFilter,
  order: 'oldest' | 'newest',
  page: number,
  pageSize: number,
): Promise<{ requests: PointRequest[]; total: number }> {
  const wanted = matching(filter);
  const way = order === 'oldest' ? 'asc' : 'desc';
  const rows: unknown = await requestQuery(db)
    .where(wanted)
    .orderBy([
      { column: 'r.received_on', order: way, nulls: 'first' },
      { column: 'r.id', order: way },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db({ r: TABLES.requests }).where(wanted).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { requests: (rows as Row[]).map(requestOf), total: Number(count?.total ?? 0) };
}

/** K4.5: marketing activities of a period, both days included, whose points were granted and stand. */
export async function countMarketing(
  db: Knex,
  partnerId: number,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<number> {
  const [row] = await db({ r: TABLES.requests })
    .join({ e: TABLES.entries }, (join) => {
      join.on(db.raw("e.cause_kind = 'point-request' and e.cause_id = r.document_id"));
    })
    .where({ 'r.partner_id': partnerId, 'r.state': 'granted' })
    .whereBetween('r.activity_on', [from, to])
    .whereRaw(`not exists (select 1 from ${TABLES.entries} b where b.reverses_id = e.id)`)
    .count({ total: '*' });
  return Number(row?.total ?? 0);
}

/** How many of a partner's requests came back for correction. */
export async function countReturned(db: Knex, partnerId: number): Promise<number> {
  const returned = db(TABLES.requests).where({ partner_id: partnerId, state: 'returned' });
  const [row] = await returned.count({ total: '*' });
  return Number(row?.total ?? 0);
}

function matching(filter: RequestFilter): (query: Knex.QueryBuilder) => void {
  return (query) => {
    if (filter.partnerId !== undefined) void query.where('r.partner_id', filter.partnerId);
    if (filter.state.length > 0) void query.whereIn('r.state', [...filter.state]);
    if (filter.activity?.length) void query.whereIn('r.activity_code', [...filter.activity]);
    if (filter.receivedOnly) void query.whereNotNull('r.received_on');
  };
}

function requestQuery(db: Knex): Knex.QueryBuilder {
  return db({ r: TABLES.requests })
    .leftJoin({ e: TABLES.entries }, (join) => {
      join.on(db.raw("e.cause_kind = 'point-request' and e.cause_id = r.document_id"));
    })
    .select({
      id: 'r.id',
      documentId: 'r.document_id',
      version: 'r.version',
      partnerId: 'r.partner_id',
      state: 'r.state',
      activity: 'r.activity_code',
      on: 'r.activity_on',
      title: 'r.title',
      description: 'r.description',
      amountTiyn: 'r.amount_tiyn',
      addresses: 'r.addresses',
      fileIds: 'r.file_ids',
      channel: 'r.channel',
      receivedOn: 'r.received_on',
      decidedOn: 'r.decided_on',
      points: 'r.points',
      cataloguePoints: 'r.catalogue_points',
      reason: 'r.reason',
      remarks: 'r.remarks',
      note: 'r.note',
      entry: 'e.document_id',
      pointsReversed: db.raw(
        `exists (select 1 from ${TABLES.entries} b where b.reverses_id = e.id)`,
      ),
    });
}

function requestOf(row: Row): PointRequest {
  const addresses = fromJsonb(row.addresses ?? []) as string[];
  const fileIds = fromJsonb(row.fileIds ?? []) as number[];
  const amountTiyn = row.amountTiyn === null ? null : BigInt(row.amountTiyn);
  return { ...row, addresses, fileIds, fileCount: fileIds.length, amountTiyn };
}
