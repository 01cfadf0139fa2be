import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard at the request that is looked at: when it changes, because it was decided or
 * another was chosen, its line has the focus. Not while a dialog has it, nor at the first sight.
 */
export function useFocusLine(
  list: RefObject<HTMLElement>,
  currentId: string | undefined,
  paused: boolean,
): () => void {
  const wanted = useRef(false);
  const ask = useCallback(() => {
    wanted.current = true;
  }, []);
  useEffect(() => {
    if (!currentId || paused || !wanted.current) return undefined;
    // A dialog that closes gives the focus back to where it was: after that it is ours.
    const frame = requestAnimationFrame(() => {
      const line = list.current?.querySelector<HTMLElement>(`[data-request-line="${currentId}"]`);
      line?.focus();
      line?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [list, currentId, paused]);
  return ask;
}
