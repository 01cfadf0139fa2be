import { addressOf, filterNumber, FILTERS, withoutFilters } from './address.js';
import { byId, fill, h } from './dom.js';
import { nameOf } from './facets.js';
import { t } from './language.js';

/** The filters in use, each a link to the list without it. */
export function showChips(state, facets) {
  if (filterNumber(state) === 0 && !state.q) {
    fill(byId('chips'));
    return;
  }
  const chips = FILTERS.flatMap((filter) =>
    state[filter].map((value) =>
      chip(nameOf(filter, value, facets), {
        ...state,
        page: 1,
        [filter]: state[filter].filter((other) => other !== value),
      }),
    ),
  );
  if (state.q)
    chips.unshift(chip(t('searchChip', { value: state.q }), { ...state, page: 1, q: '' }));
  const clear = h('a', { href: addressOf(withoutFilters(state)) }, t('clearAll'));
  const items = [...chips, clear].map((link) => h('li', {}, link));
  fill(byId('chips'), h('ul', { class: 'chips', 'aria-label': t('activeFilters') }, ...items));
}

function chip(name, without) {
  return h(
    'a',
    { class: 'chip', href: addressOf(without), 'aria-label': t('remove', { value: name }) },
    h('span', {}, name),
    h('span', { class: 'chip-cross', 'aria-hidden': 'true' }, '×'),
  );
}
