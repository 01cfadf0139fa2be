import { useEffect, useRef, type RefObject } from 'react';

/** The first field has the focus, as soon as the dialog that holds the form has given it away. */
export function useFirstField<E extends HTMLElement>(): RefObject<E> {
  const body = useRef<E>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const field = 'input, textarea, button[role=checkbox], [role=combobox]';
      body.current?.querySelector<HTMLElement>(field)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return body;
}
