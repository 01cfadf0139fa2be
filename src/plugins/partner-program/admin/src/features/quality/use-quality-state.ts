import {
  CHANGES,
  REASONS,
  type Change,
  type Reason,
} from '../../../../rules/quality/evaluation.states';
import { pageIn, wordsIn } from '../../shared/address';
import { useAddressState, type PatchOf } from '../../shared/use-address-state';

export const VIEWS = ['preview', 'result', 'differences', 'chart', 'surveys'] as const;
export type View = (typeof VIEWS)[number];

/** Who of a preview is shown. */
export const WHO = [...CHANGES, 'oneKeyAway'] as const;
export type Who = (typeof WHO)[number];

/** What the page shows: all of it stands in its address, so that a link shows the same. */
export interface QualityState {
  readonly view: View;
  /** YYYY-MM; undefined: the next one to be evaluated, or the newest that was. */
  readonly month: string | undefined;
  readonly who: Who | undefined;
  readonly change: Change | undefined;
  readonly reason: Reason | undefined;
  readonly revision: number | undefined;
  readonly q: string | undefined;
  readonly page: number;
}

export type Patch = PatchOf<QualityState>;

/** The state in the address, and what changes it. */
export function useQualityState(): [QualityState, (patch: Patch) => void] {
  return useAddressState(stateOf);
}

function stateOf(params: URLSearchParams): QualityState {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === params.get(name));
  const month = params.get('month') ?? '';
  const revision = params.get('revision') ?? '';
  return {
    view: oneOf('view', VIEWS) ?? 'preview',
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    who: oneOf('who', WHO),
    change: oneOf('change', CHANGES),
    reason: oneOf('reason', REASONS),
    revision: /^[1-9]\d{0,3}$/.test(revision) ? Number(revision) : undefined,
    q: wordsIn(params),
    page: pageIn(params),
  };
}
