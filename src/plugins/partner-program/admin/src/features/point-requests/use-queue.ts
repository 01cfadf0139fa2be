import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RequestState } from '../../../../rules/points/request';
import type { ApiError } from '../../shared/api/errors';
import { useGetQueueQuery, type Queue } from './requests-api';

/** What staff look at: what waits for them, what waits for the partner, what is done. */
export const TABS = ['waiting', 'returned', 'decided'] as const;
export type Tab = (typeof TABS)[number];

const STATES: Readonly<Record<Tab, readonly RequestState[]>> = {
  waiting: ['submitted'],
  returned: ['returned'],
  decided: ['granted', 'refused'],
};

export interface QueueState {
  readonly tab: Tab;
  readonly page: number;
  /** The latest answer, also while the next is on its way. */
  readonly answer: Queue | undefined;
  readonly loading: boolean;
  readonly error: ApiError | undefined;
  choose(tab: Tab): void;
  turnTo(page: number): void;
  reload(): void;
}

/** The page of the queue on the screen. What waits comes oldest first, what is done newest first. */
export function useQueue(): QueueState {
  const { locale } = useIntl();
  const [{ tab, page }, show] = useState<{ tab: Tab; page: number }>({ tab: 'waiting', page: 1 });
  const order = tab === 'decided' ? 'newest' : 'oldest';
  const query = useGetQueueQuery(
    { state: STATES[tab], order, page, locale },
    { refetchOnMountOrArgChange: true },
  );
  const { currentData: answer, isFetching, error } = query;
  const pageCount = answer?.meta.pagination.pageCount;
  // The last request of the last page was decided: there is one page less.
  if (pageCount !== undefined && page > Math.max(1, pageCount)) show({ tab, page: pageCount || 1 });
  return {
    tab,
    page,
    answer,
    loading: isFetching && !answer,
    error: error && !answer ? error : undefined,
    choose: (next) => show({ tab: next, page: 1 }),
    turnTo: (next) => show({ tab, page: next }),
    reload: () => void query.refetch(),
  };
}
