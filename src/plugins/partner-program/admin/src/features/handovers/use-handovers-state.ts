import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { HandoverState } from '../../../../rules/handovers/handover';
import { HANDOVER_MOVES } from '../../../../rules/handovers/handover.states';
import { pageIn, patched, wordsIn } from '../../shared/address';

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface HandoversState {
  readonly state: HandoverState | undefined;
  /** Public name of a partner. */
  readonly partner: string | undefined;
  readonly q: string | undefined;
  readonly page: number;
}

export type Patch = { readonly [K in keyof HandoversState]?: HandoversState[K] | undefined };

/** The state in the address, and what changes it; another question begins at its first page. */
export function useHandoversState(): [HandoversState, (patch: Patch) => void] {
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

function stateOf(params: URLSearchParams): HandoversState {
  const partner = params.get('partner') ?? '';
  return {
    state: HANDOVER_MOVES.states.find((state) => state === params.get('state')),
    partner: /^[a-z0-9]{1,64}$/.test(partner) ? partner : undefined,
    q: wordsIn(params),
    page: pageIn(params),
  };
}
