import {
  RENEWAL_STANDINGS,
  type RenewalStanding,
} from '../../../../rules/applications/renewal-standing.states';
import { ITEM_STATES, SIDES } from '../../../../rules/desk/item.states';
import { pageIn, wordsIn } from '../../shared/address';
import { isDay } from '../../shared/days';
import { useAddressState, type PatchOf } from '../../shared/use-address-state';
import { OWNERS, type DeskQuery } from './desk-api';

export const VIEWS = ['items', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface DeskState extends DeskQuery {
  readonly view: View;
  readonly page: number;
  readonly week: string | undefined;
  readonly standing: RenewalStanding | undefined;
}

export type Patch = PatchOf<DeskState>;

/** The state in the address, and what changes it. */
export function useDeskState(): [DeskState, (patch: Patch) => void] {
  return useAddressState(stateOf);
}

function stateOf(params: URLSearchParams): DeskState {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === params.get(name));
  const kind = params.get('kind') ?? '';
  const week = params.get('week') ?? '';
  return {
    view: oneOf('view', VIEWS) ?? 'items',
    page: pageIn(params),
    kind: /^[a-z-]{1,60}$/.test(kind) ? kind : undefined,
    state: oneOf('state', ITEM_STATES),
    side: oneOf('side', SIDES),
    owner: oneOf('owner', OWNERS),
    q: wordsIn(params),
    week: isDay(week) ? week : undefined,
    standing: oneOf('standing', RENEWAL_STANDINGS),
  };
}
