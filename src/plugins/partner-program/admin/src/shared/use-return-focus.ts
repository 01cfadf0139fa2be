import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when the dialog was opened. The design system does so for
 * dialogs with a button of their own only.
 */
export function useReturnFocus(): void {
  // While drawing: once it is there, the dialog has the focus itself.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const nobodyHasIt = document.activeElement === document.body;
        if (nobodyHasIt && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}
