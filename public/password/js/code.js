/**
 * The code of the link. It stands after the `#`, which browsers send to no server, and is taken out
 * of the address at once: who looks at the screen, at the history or copies the address has none.
 * The page keeps it in its memory alone. @returns the code; '' when the address has none
 */
export function takeCode() {
  const code = location.hash.slice(1);
  // The skip link leads to a place of the page.
  if (!code || document.getElementById(code)) return '';
  history.replaceState(null, '', location.pathname + location.search);
  return code;
}
