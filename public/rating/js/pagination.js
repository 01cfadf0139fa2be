import { addressOf } from './address.js';
import { byId, fill, h } from './dom.js';
import { number, t } from './language.js';

/** Real links to the pages: they can be opened in a tab, sent and gone back from. */
export function showPages(state, { pageCount }) {
  const nav = byId('pages');
  nav.hidden = pageCount < 2 || state.page > pageCount;
  if (nav.hidden) return;
  const { page } = state;
  fill(
    nav,
    h(
      'ul',
      { class: 'pages' },
      page > 1 && step(state, page - 1, 'prev', t('previous')),
      ...numbersAround(page, pageCount).map((n) => (n === 0 ? gap() : pageLink(state, n))),
      page < pageCount && step(state, page + 1, 'next', t('next')),
    ),
  );
}

/** The first, the last and those beside the present one; 0 stands for a gap. */
export function numbersAround(page, last) {
  const near = [1, page - 1, page, page + 1, last].filter((n) => n >= 1 && n <= last);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((n, i) => (i > 0 && n - numbers[i - 1] > 1 ? [0, n] : [n]));
}

function pageLink(state, n) {
  const current = n === state.page && 'page';
  const label = t('pageNumber', { n: number(n) });
  const attributes = { href: addressOf({ ...state, page: n }), 'aria-label': label };
  return h('li', {}, h('a', { ...attributes, 'aria-current': current }, number(n)));
}

function step(state, n, rel, text) {
  return h('li', {}, h('a', { href: addressOf({ ...state, page: n }), rel }, text));
}

function gap() {
  return h('li', { class: 'gap', 'aria-hidden': 'true' }, '…');
}
