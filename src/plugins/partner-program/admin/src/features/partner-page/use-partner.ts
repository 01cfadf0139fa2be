import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { ApiError } from '../../shared/api/errors';
import type { Answered } from '../../shared/page/part';
import { useGetPartnerOverviewQuery, type Overview, type SectionData } from './partner-api';

/** The partner of the address as the page shows it. */
export interface PartnerView {
  readonly documentId: string;
  /** Undefined while it is on its way. */
  readonly overview: Overview | undefined;
  readonly error: ApiError | undefined;
  /** A section; undefined while it is on its way, also when it is asked for again. */
  section<K extends keyof SectionData>(name: K): Answered<SectionData[K]> | undefined;
  retry(): void;
}

export function usePartner(): PartnerView {
  const { locale } = useIntl();
  const { documentId = '' } = useParams();
  const query = useGetPartnerOverviewQuery({ documentId, locale });
  const { currentData: overview, isFetching, error } = query;
  return {
    documentId,
    overview,
    error: isFetching ? undefined : error,
    section: (name) => {
      const part = overview?.sections[name];
      return part?.state === 'failed' && isFetching ? undefined : part;
    },
    retry: () => void query.refetch(),
  };
}
