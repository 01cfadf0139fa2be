import { useEffect, type RefObject } from 'react';
import { isTyping } from '../point-requests/shortcuts';

/** Marks what the keys go through. */
export const LINE = 'data-desk-line';

/**
 * J and K, and on a line the arrows, move the focus from line to line; Enter opens it, as it does
 * any link. By the place of the key, so that they work in every keyboard layout.
 */
export function useLineKeys(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || isTyping(target) || !isFree(event)) return;
      const lines = [...(list.current?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])];
      const at = lines.findIndex((line) => line === document.activeElement);
      const step = stepOf(event, at >= 0);
      const next = step && lines[at < 0 ? 0 : at + step];
      if (!next) return;
      event.preventDefault();
      // The table would move its own idea of a focused cell.
      event.stopPropagation();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [list]);
}

/** Keys with these belong to the browser; those of a menu or a tab to it. */
function isFree({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (target === document.body) return true;
  return target instanceof HTMLElement && target.closest('main') !== null;
}

function stepOf({ code, key }: KeyboardEvent, onLine: boolean): 1 | -1 | undefined {
  if (code === 'KeyJ' || (onLine && key === 'ArrowDown')) return 1;
  return code === 'KeyK' || (onLine && key === 'ArrowUp') ? -1 : undefined;
}
