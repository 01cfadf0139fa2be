import type { HandoverState } from '../../../../rules/handovers/handover';
import { HANDOVER_MOVES } from '../../../../rules/handovers/handover.states';
import { pageIn, wordsIn } from '../../shared/address';
import { useAddressState, type PatchOf } from '../../shared/use-address-state';

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface HandoversState {
  readonly state: HandoverState | undefined;
  /** Public name of a partner. */
  readonly partner: string | undefined;
  readonly q: string | undefined;
  readonly page: number;
}

export type Patch = PatchOf<HandoversState>;

/** The state in the address, and what changes it. */
export function useHandoversState(): [HandoversState, (patch: Patch) => void] {
  return useAddressState(stateOf);
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
