import { useEffect, useRef } from 'react';
import { commandOf, isTyping, type Command } from './shortcuts';

const ON_LINE = '[data-request-line]';

/**
 * Listens for the queue's keys while the focus is in the page or nowhere: not in fields, not while
 * a dialog is open, which has keys of its own.
 */
export function useQueueKeys(paused: boolean, onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    if (paused) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || isTyping(target) || !isInPage(target)) return;
      const onLine = target instanceof HTMLElement && target.closest(ON_LINE) !== null;
      const command = commandOf(event, onLine);
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [paused]);
}

function isInPage(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return target instanceof HTMLElement && target.closest('main') !== null;
}
