import { useEffect, useRef } from 'react';
import { commandOf, isWriting, type Command } from './call-keys';

/** Listens for the console's keys while the focus is in the page or nowhere: not in fields. */
export function useCallKeys(onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (isWriting(target) || !isInPage(target)) return;
      const command = commandOf(event);
      // A hint that hangs over the page takes Escape for itself, whatever is done in the page.
      if (event.defaultPrevented && command?.do !== 'put-back') return;
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isInPage(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof HTMLElement && target.closest('main') !== null;
}
