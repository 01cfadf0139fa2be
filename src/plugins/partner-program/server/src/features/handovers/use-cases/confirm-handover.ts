import { mayHandOver } from '../../../../../rules/licence-keys/holder.rules';
import type { Comments, NewHandover } from '../../../../../rules/handovers/handover';
import { decideHandover } from '../../../../../rules/handovers/handover.rules';
import type { ReportTest } from '../../../../../rules/monitor-reports/report';
import { verdictOf } from '../../../../../rules/monitor-reports/verdict.rules';
import { workingDaysAfter } from '../../../../../rules/calendar/count.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { calendarFor } from '../../calendar';
import { lockKey, type LicenceKey } from '../../licence-keys';
import { confirmReport, lockReport, readReport, type StoredReport } from '../../monitor-reports';
import { lockPartnerById, sameVersion } from '../../partners';
import type { InsertedHandover } from '../handover.record';
import { HELD_DAYS } from '../handovers.settings';
import { insertHandover, readHandover, readProject } from '../handovers.store';
import { keyOfReport } from '../key-of-report';
import { bookHandover } from './settle-project';
import { tellAccepted } from './tell-others';

/** A report and its key, both locked. */
interface Locked {
  readonly report: StoredReport;
  readonly key: LicenceKey;
}

/**
 * Q-handover: a partner confirms a report, which becomes a handover under the same public name. The
 * report's own tests are judged now. The partner is locked first, then the key, then the report: of
 * equal confirmations the first makes the handover.
 */
export async function confirmHandover(
  unit: Unit,
  ref: RecordRef & { readonly partnerId: number },
  { comments = {} }: { readonly comments?: Comments | undefined },
): Promise<Decision<Changed>> {
  await lockPartnerById(unit, ref.partnerId);
  const locked = await lockBoth(unit, ref.documentId);
  if (!locked) return refuse('record.not-found');
  const { report, key } = locked;
  const verdict = verdictOf(report.content);
  const standing = {
    confirmed: report.state === 'confirmed',
    mayHandOver: mayHandOver(key, ref.partnerId, unit.today),
  };
  const decided = decideHandover(standing, verdict, comments);
  // Whoever may confirm it is told first that it changed, everybody else that it is not there.
  if (standing.mayHandOver && !standing.confirmed) {
    const same = sameVersion(report, ref);
    if (!same.ok) return same;
  }
  if (!decided.ok) return decided;
  await confirmReport(unit, report.id, key.id);
  return begin(unit, ref.partnerId, locked, decided.value, {
    edition: verdict.edition,
    tests: report.content.tests.map((test) => commented(test, comments)),
  });
}

async function lockBoth(unit: Unit, documentId: string): Promise<Locked | undefined> {
  const named = await readReport(unit.trx, documentId);
  const found = named && (await keyOfReport(unit.trx, named));
  const key = found && (await lockKey(unit, found.id));
  const report = key && (await lockReport(unit, documentId));
  return report && { report, key };
}

function commented(test: ReportTest, comments: Comments): ReportTest {
  const { code } = test;
  return Object.hasOwn(comments, code) ? { ...test, performer: comments[code] ?? null } : test;
}

async function begin(
  unit: Unit,
  partnerId: number,
  { report, key }: Locked,
  { state, heldBecause, figures, categories }: NewHandover,
  judged: Pick<InsertedHandover, 'edition' | 'tests'>,
): Promise<Decision<Changed>> {
  const { documentId } = report;
  const { passed: _, ...counts } = figures;
  const project = await readProject(unit.trx, { keyId: key.id, partnerId });
  const version = await insertHandover(unit, {
    ...judged,
    ...counts,
    documentId,
    state,
    heldBecause,
    categories: categories.map(({ code, parent }) => ({ code, parent })),
    keyId: key.id,
    partnerId,
    reportId: report.id,
    site: report.site,
    revision: project.length + 1,
    confirmedAt: unit.now,
    confirmedOn: unit.today,
    dueOn: state === 'held' ? await dueFrom(unit) : null,
    acceptedAt: state === 'accepted' ? unit.now : null,
    annulledAt: null,
    partnerReason: null,
    note: null,
  });
  await journalStart(unit, { documentId, partnerId, state, keyName: key.documentId });
  const handover = state === 'accepted' && (await readHandover(unit.trx, documentId));
  if (handover) {
    await bookHandover(unit, handover);
    const told = await tellAccepted(unit, handover);
    if (!told.ok) return told;
  }
  return accept({ documentId, version });
}

async function journalStart(
  unit: Unit,
  {
    documentId,
    partnerId,
    state,
    keyName,
  }: Record<'documentId' | 'keyName' | 'state', string> & {
    readonly partnerId: number;
  },
): Promise<void> {
  const action = state === 'held' ? 'hold' : 'confirm';
  const line = { record: 'quality-handover', documentId, partnerId, action };
  await unit.journal({ ...line, from: 'waiting', to: state, facts: { key: keyName } });
}

/** D: staff look at what is held within working days, counted from the confirmation. */
async function dueFrom(unit: Unit): Promise<Day> {
  const days = await settingOn(unit.trx, HELD_DAYS, unit.today);
  return workingDaysAfter(await calendarFor(unit), unit.today, days);
}
