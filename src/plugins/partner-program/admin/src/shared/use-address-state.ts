import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { patched } from './address';

/** What of a page's state is changed; undefined takes it out of the address. */
export type PatchOf<State> = { readonly [K in keyof State]?: State[K] | undefined };

type Value = string | number | undefined;

/**
 * What a page shows stands in its address, so that a link shows the same. Another question begins at
 * its first page.
 * @param read the state out of the address; a function that stays the same
 */
export function useAddressState<State extends { readonly [K in keyof State]: Value }>(
  read: (params: URLSearchParams) => State,
): [State, (patch: PatchOf<State>) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [read, params]);
  const change = useCallback(
    (patch: PatchOf<State>) => {
      setParams((before) => patched(before, { page: undefined, ...patch }), { replace: true });
    },
    [setParams],
  );
  return [state, change];
}
