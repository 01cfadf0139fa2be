import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { RecordRef } from '../../platform/actions/action';

/** Whether the record is still as the caller saw it. */
export function sameVersion<R extends { version: number }>(record: R, ref: RecordRef): Decision<R> {
  const { expectedVersion } = ref;
  if (expectedVersion === undefined || expectedVersion === record.version) return accept(record);
  return refuse('record.version-conflict', { expectedVersion, version: record.version });
}
