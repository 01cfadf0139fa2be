import { useGetGovernedRecordsQuery } from '../../shared/api/program-api';
import type { GovernedRecord } from '../../shared/api/types';
import { isOurs } from '../../shared/plugin-id';

/** What the programme governs of a content type; undefined while unknown or not ours. */
export function useGovernedRecord(uid: string): GovernedRecord | undefined {
  const { data } = useGetGovernedRecordsQuery(undefined, { skip: !isOurs(uid) });
  return data?.find((governed) => governed.uid === uid);
}
