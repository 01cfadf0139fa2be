import { addressOf, withoutFilters } from './address.js';
import { byId } from './dom.js';
import { startFilters } from './filters.js';
import { moveFocus } from './focus.js';
import { chooseLanguage, speak, t } from './language.js';
import { showList } from './list.js';
import { correctAddress, go, startNavigation } from './navigation.js';
import { whenBackOnline } from './notice.js';
import { showPartner } from './partner.js';

const STALE_AFTER_MS = 60_000;

/** What is shown now. */
let state;
let shownAt = 0;

async function show(next, cause) {
  const before = state;
  state = next;
  paintFrame(next);
  // What was seen before is painted within this call: in time for the browser's own scrolling back.
  const painted = next.partner ? showPartner(next, onPartner) : showList(next, cause);
  moveFocus(before, next, cause);
  await painted;
  shownAt = performance.now();
  // The answer may have taken away what had the focus.
  if (state === next && before) moveFocus(next, next, cause);
}

function paintFrame(next) {
  const inAll = next.list === 'all';
  byId('list-view').hidden = next.partner !== '';
  byId('partner-view').hidden = next.partner === '';
  document.querySelector('#list-view h1').dataset.text = inAll ? 'titleAll' : 'title';
  document.querySelector('.lead').dataset.text = inAll ? 'leadAll' : 'lead';
  byId('results-heading').dataset.text = inAll ? 'listAll' : 'listKkv';
  speak(chooseLanguage(next.lang));
  document.title = titleOf(t(inAll ? 'titleAll' : 'title'));
  paintLinks(next);
}

function paintLinks(next) {
  for (const link of document.querySelectorAll('#languages a')) {
    link.href = addressOf({ ...next, lang: link.lang });
    const current = link.lang === document.documentElement.lang;
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const link of document.querySelectorAll('#lists a')) {
    const { list } = link.dataset;
    link.href = addressOf({ ...next, list, page: 1 });
    if (list === next.list) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  byId('home-link').href = addressOf({ ...withoutFilters(next), list: 'kkv' });
}

/** The API has sent us on from an old name: the address says the present one from now on. */
function onPartner({ name, slug }) {
  document.title = titleOf(name);
  if (slug === state.partner) return;
  state.partner = slug;
  correctAddress(state);
  paintLinks(state);
}

function titleOf(text) {
  return `${text} · ${t('siteName')}`;
}

function refresh() {
  if (state) void show(state, 'refresh');
}

startFilters((next, cause) => {
  // Letters typed one after another are one step for the back button.
  go(next, cause, { replace: cause === 'typing' && state.q !== '' });
});
whenBackOnline(refresh);
document.addEventListener('visibilitychange', () => {
  // Somebody comes back to the tab after lunch: a question costs a 304 when nothing has changed.
  if (!document.hidden && performance.now() - shownAt > STALE_AFTER_MS) refresh();
});
startNavigation(show);
