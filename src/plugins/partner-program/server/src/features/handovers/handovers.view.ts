import type { Knex } from 'knex';

import type { HandoverState } from '../../../../rules/handovers/handover';
import { editionOf } from '../../../../rules/monitor-reports/catalogue';
import type { ReportContent } from '../../../../rules/monitor-reports/report';
import { verdictOf, type Verdict } from '../../../../rules/monitor-reports/verdict.rules';
import type { Day } from '../../../../rules/shared/days';
import { keysByHash, keysByIds, type LicenceKey } from '../licence-keys';
import { readReports, type StoredReport } from '../monitor-reports';
import { standingPoints } from '../points';
import type { Handover } from './handover.record';
import { readHandovers } from './handovers.store';
import type { Item } from './handovers.list';
import { HANDOVER_CAUSE, TABLES } from './tables';

/** What the partner sees of an item, a report or a handover of its own. */
export interface HandoverView {
  readonly documentId: string;
  readonly version: number;
  readonly state: HandoverState;
  readonly key: Pick<LicenceKey, 'documentId' | 'externalId' | 'lastFour'>;
  readonly site: string;
  readonly receivedAt: string;
  readonly confirmedAt: string | null;
  readonly confirmedOn: Day | null;
  readonly dueOn: Day | null;
  readonly partnerReason: string | null;
  readonly points: number;
  readonly verdict: Verdict;
  readonly content: ReportContent;
}

/** The items in the same order, as many queries for any number; of one partner where it asks. */
export async function viewsOf(
  db: Knex,
  items: readonly Item[],
  partnerId?: number,
): Promise<HandoverView[]> {
  const ids = items.map(({ documentId }) => documentId);
  const reports = await readReports(db, ids);
  const handovers = await readHandovers(db, ids, partnerId);
  const keys = await keysOf(db, reports);
  const points = await pointsOf(db, ids);
  return items.flatMap(({ documentId, state }) => {
    const report = reports.find((one) => one.documentId === documentId);
    const handover = handovers.find((one) => one.documentId === documentId);
    const key = report && keys(report);
    if (!report || !key) return [];
    const of = state === 'waiting' ? undefined : handover;
    return [viewOf(report, of, key, points.get(documentId) ?? 0)];
  });
}

function viewOf(
  report: StoredReport,
  handover: Handover | undefined,
  key: LicenceKey,
  points: number,
): HandoverView {
  const content = handover ?? report.content;
  const { documentId, externalId, lastFour } = key;
  return {
    documentId: report.documentId,
    version: handover?.version ?? report.version,
    state: handover?.state ?? 'waiting',
    key: { documentId, externalId, lastFour },
    site: report.site,
    receivedAt: report.receivedAt.toISOString(),
    confirmedAt: handover?.confirmedAt ?? null,
    confirmedOn: handover?.confirmedOn ?? null,
    dueOn: handover?.dueOn ?? null,
    partnerReason: handover?.partnerReason ?? null,
    points,
    content,
    verdict: judged(content, handover),
  };
}

/** What a handover was held for stays as it was decided, whatever is known of catalogues by now. */
function judged(content: ReportContent, handover: Handover | undefined): Verdict {
  const verdict = verdictOf(content);
  const { heldBecause } = handover ?? verdict;
  return { ...verdict, heldBecause, edition: handover?.edition ?? editionOf(content.tests) };
}

async function keysOf(
  db: Knex,
  reports: readonly StoredReport[],
): Promise<(report: StoredReport) => LicenceKey | undefined> {
  const ids = reports.flatMap(({ keyId }) => keyId ?? []);
  const byId = new Map((await keysByIds(db, ids)).map((key) => [key.id, key]));
  const hashes = reports.filter(({ keyId }) => keyId === null).map(({ keyHash }) => keyHash);
  const byHash = await keysByHash(db, hashes);
  return ({ keyId, keyHash }) => (keyId === null ? byHash.get(keyHash) : byId.get(keyId));
}

async function pointsOf(db: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found: unknown = await db({ h: TABLES.handovers })
    .whereIn('h.document_id', [...ids])
    .select({
      id: 'h.document_id',
      points: standingPoints(db, HANDOVER_CAUSE, 'h.document_id'),
    });
  const rows = found as { id: string; points: number }[];
  return new Map(rows.map(({ id, points }) => [id, points]));
}
