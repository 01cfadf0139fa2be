import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { pageIn, patched, wordsIn } from '../../shared/address';
import { isDay } from '../../shared/days';
import type { TableQuery } from './rating-api';

export const VIEWS = ['table', 'changes', 'chart'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface RatingState extends TableQuery {
  readonly view: View;
  readonly page: number;
}

export type Patch = { readonly [K in keyof RatingState]?: RatingState[K] | undefined };

/** The state in the address, and what changes it; another question begins at its first page. */
export function useRatingState(): [RatingState, (patch: Patch) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => stateOf(params), [params]);
  const change = useCallback(
    (patch: Patch) => {
      setParams((before) => patched(before, { page: undefined, ...patch }), { replace: true });
    },
    [setParams],
  );
  return [state, change];
}

function stateOf(params: URLSearchParams): RatingState {
  const day = (name: string): string | undefined => {
    const value = params.get(name);
    return value !== null && isDay(value) ? value : undefined;
  };
  return {
    on: day('on'),
    knownOn: day('knownOn'),
    compareWith: day('compareWith'),
    q: wordsIn(params),
    view: VIEWS.find((view) => view === params.get('view')) ?? 'table',
    page: pageIn(params),
  };
}
