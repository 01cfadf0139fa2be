import { pageIn, wordsIn } from '../../shared/address';
import { isDay } from '../../shared/days';
import { useAddressState, type PatchOf } from '../../shared/use-address-state';
import type { TableQuery } from './rating-api';

export const VIEWS = ['table', 'changes', 'chart'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface RatingState extends TableQuery {
  readonly view: View;
  readonly page: number;
}

export type Patch = PatchOf<RatingState>;

/** The state in the address, and what changes it. */
export function useRatingState(): [RatingState, (patch: Patch) => void] {
  return useAddressState(stateOf);
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
