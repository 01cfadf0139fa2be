import { byId } from './dom.js';

/**
 * Where the keyboard and the screen reader go on after a change. A page that loads puts them at its
 * top; a page that changes by script has to do so itself, and must not when nothing was left behind.
 *
 * @param {import('./address.js').State | undefined} before
 * @param {import('./address.js').State} now
 * @param {import('./navigation.js').Cause} cause
 */
export function moveFocus(before, now, cause) {
  if (!before) return;
  if (now.partner !== before.partner) {
    if (now.partner) toHeading(byId('partner').querySelector('h1'), cause);
    else toCardOf(before.partner, cause);
  } else if (now.page !== before.page || isFocusLost()) {
    toHeading(now.partner ? byId('partner').querySelector('h1') : byId('results-heading'), cause);
  }
}

/** Back from a partner's page, to where one had left the list. */
function toCardOf(slug, cause) {
  const link = byId('cards').querySelector(`[data-slug="${CSS.escape(slug)}"]`);
  if (link) link.focus({ preventScroll: cause === 'back' });
  else toHeading(byId('results-heading'), cause);
}

/** With the back button the browser brings the scroll back: nothing may pull it elsewhere. */
function toHeading(heading, cause) {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  if (cause === 'back') return;
  if (heading.matches('h1')) scrollTo(0, 0);
  else heading.scrollIntoView({ block: 'start' });
}

/** An element that was taken away leaves the focus on the body. */
function isFocusLost() {
  return document.activeElement === null || document.activeElement === document.body;
}
