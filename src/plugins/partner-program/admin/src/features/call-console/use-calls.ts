import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ApiError } from '../../shared/api/errors';
import { useGetCallsQuery, type Calls, type View } from './calls-api';

export interface CallsState {
  readonly view: View;
  readonly page: number;
  /** The latest answer, also while the next is on its way. */
  readonly answer: Calls | undefined;
  readonly loading: boolean;
  readonly error: ApiError | undefined;
  choose(view: View): void;
  turnTo(page: number): void;
  reload(): void;
}

/** Hours pass: what is due is asked for anew. */
const MINUTE_MS = 60_000;

/** The page of the list on the screen. */
export function useCalls(): CallsState {
  const { locale } = useIntl();
  const [{ view, page }, show] = useState<{ view: View; page: number }>({ view: 'due', page: 1 });
  const query = useGetCallsQuery(
    { view, page, locale },
    { refetchOnMountOrArgChange: true, pollingInterval: MINUTE_MS },
  );
  const { currentData: answer, isFetching, error } = query;
  const pageCount = answer?.meta.pagination.pageCount;
  // The last call of the last page was over: there is one page less.
  if (pageCount !== undefined && page > Math.max(1, pageCount))
    show({ view, page: pageCount || 1 });
  return {
    view,
    page,
    answer,
    loading: isFetching && !answer,
    error: error && !answer ? error : undefined,
    choose: (next) => show({ view: next, page: 1 }),
    turnTo: (next) => show({ view, page: next }),
    reload: () => void query.refetch(),
  };
}
