import { listUrl } from './api.js';
import { addressOf, filterNumber, withoutFilters } from './address.js';
import { card } from './card.js';
import { showChips } from './chips.js';
import { loadDictionaries } from './dictionaries.js';
import { byId, fill, h } from './dom.js';
import { showFacets, showForm } from './filters.js';
import { count, currentLanguage, number, t } from './language.js';
import { load } from './loader.js';
import { notice, showProblem } from './notice.js';
import { showPages } from './pagination.js';
import { showSkeleton } from './skeleton.js';

const cards = byId('cards');
const found = byId('found');
const problemPlace = byId('list-problem');

/** Shows the list of this state; resolves when the answer is there, or a problem is said. */
export function showList(state, cause) {
  showForm(state, cause);
  const url = listUrl(state, currentLanguage());
  byId('json-link').href = url;
  return load(url, {
    answer: (answer) => paint(state, answer),
    waiting: () => wait(state),
    alongside: loadDictionaries(),
    problem: (error, stale) => paintProblem(state, error, stale),
  });
}

function paint(state, { data, meta }) {
  const { pagination, facets } = meta;
  cards.removeAttribute('aria-busy');
  fill(problemPlace);
  paintChoices(state, facets);
  fill(found, foundText(pagination, data.length));
  if (data.length > 0) fill(cards, ...data.map((partner) => card(partner, state)));
  else fill(cards, h('li', {}, nothing(state, pagination)));
  showPages(state, pagination);
}

function paintProblem(state, error, stale) {
  cards.removeAttribute('aria-busy');
  showProblem(problemPlace, error, { stale, retry: () => showList(state, 'refresh') });
  if (stale) return;
  paintChoices(state);
  fill(found);
  fill(cards);
  byId('pages').hidden = true;
}

/** The choices stay usable while there is no answer, or one could not leave a wrong address. */
function paintChoices(state, facets) {
  showFacets(state, facets);
  showChips(state, facets);
}

function wait(state) {
  cards.setAttribute('aria-busy', 'true');
  fill(problemPlace);
  // What is there stays, dimmed, until the new list has come: nothing flickers.
  if (cards.querySelector('.card')) return;
  fill(found, t('loading'));
  showSkeleton(cards);
  showChips(state);
}

function foundText({ page, pageSize, total }, shown) {
  const text = count('found', total);
  if (total <= pageSize || shown === 0) return text;
  const from = (page - 1) * pageSize + 1;
  return t('onPage', { found: text, from: number(from), to: number(from + shown - 1) });
}

function nothing(state, { total }) {
  if (total > 0) {
    const first = h('a', { href: addressOf({ ...state, page: 1 }) }, t('firstPage'));
    return notice(t('noSuchPage'), null, first);
  }
  if (filterNumber(state) === 0 && !state.q) return notice(t('emptyList'));
  const clear = h('a', { href: addressOf(withoutFilters(state)) }, t('clearAll'));
  return notice(t('empty'), t('emptyHint'), clear);
}
