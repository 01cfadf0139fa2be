import { handersOf } from '../../../../../rules/licence-keys/holder.rules';
import type { Unit } from '../../../platform/unit-of-work';
import { keysByIds, type LicenceKey } from '../../licence-keys';
import { notifyPartner } from '../../notifications';
import { lockMatchable, saveMatches } from '../reports.store';

const AT_ONCE = 500;

interface Match {
  readonly documentId: string;
  readonly key: LicenceKey;
}

/**
 * quality-monitor: ties received reports to the keys whose hashes they carry, and tells those who may
 * confirm them, once a day for a key, that something waits; never what. Runs on any number of servers. @returns how many
 */
export async function matchReports(unit: Unit): Promise<number> {
  let matched = 0;
  for (;;) {
    const reports = await lockMatchable(unit, AT_ONCE);
    if (reports.length === 0) return matched;
    await saveMatches(unit, reports);
    const keys = await keysByIds(
      unit.trx,
      reports.map(({ keyId }) => keyId),
    );
    const byId = new Map(keys.map((key) => [key.id, key]));
    const matches = reports.flatMap(({ documentId, keyId }): Match[] => {
      const key = byId.get(keyId);
      return key ? [{ documentId, key }] : [];
    });
    await tell(unit, matches);
    matched += matches.length;
  }
}

async function tell(unit: Unit, matches: readonly Match[]): Promise<void> {
  await unit.journal(
    ...matches.map(({ documentId, key }) => ({
      record: 'monitor-report',
      documentId,
      partnerId: key.partnerId,
      action: 'match',
      from: 'received',
      to: 'matched',
      facts: { key: key.documentId },
    })),
  );
  for (const { key } of matches) {
    for (const partnerId of handersOf(key, unit.today)) {
      // Once a day for a key: whoever posts reports by the hundred fills nobody's mailbox.
      const event = `licence-key:${key.documentId}:report-waiting:${unit.today}`;
      await notifyPartner(unit, { partnerId, code: 'monitor-report.waiting', event, facts: {} });
    }
  }
}
