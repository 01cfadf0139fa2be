import { addressOf, readAddress } from './address.js';

/** @typedef {'start' | 'link' | 'filter' | 'typing' | 'back' | 'refresh'} Cause why it is shown */

/**
 * Every change goes through the address: links, the form and the back button all end in `show`.
 *
 * @param {(state: import('./address.js').State, cause: Cause) => void} show
 */
export function startNavigation(show) {
  shower = show;
  addEventListener('popstate', () => show(readAddress(location.search), 'back'));
  document.addEventListener('click', followLink);
  show(readAddress(location.search), 'start');
}

/** Goes to another state; `replace` leaves no step for the back button. */
export function go(state, cause, { replace = false } = {}) {
  const address = new URL(addressOf(state), location.href).href;
  // The same once more (Enter in the search) is no step either.
  const stay = replace || address === location.href;
  history[stay ? 'replaceState' : 'pushState'](null, '', address);
  shower(state, cause);
}

/** Gives what is shown another address, without showing it again. */
export function correctAddress(state) {
  history.replaceState(null, '', addressOf(state));
}

let shower = () => undefined;

/** Links of this page need no loading; all others, and new tabs, are the browser's. */
function followLink(event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const samePage = link.origin === location.origin && link.pathname === location.pathname;
  if (!samePage || link.hash || link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  go(readAddress(link.search), 'link');
}
