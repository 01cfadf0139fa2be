import type { KeyboardEvent } from 'react';

/**
 * Lists to choose from and pickers of days take Escape for themselves also when they are closed, and
 * empty their field by it. Caught on its way down, it is meant for the dialog.
 */
export function escapeCloses(onClose: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target } = event;
    if (key !== 'Escape' || !(target instanceof HTMLElement)) return;
    if (target.getAttribute('aria-expanded') !== 'false') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
}
