import { filterNumber, FILTERS, readAddress } from './address.js';
import { byId, fill } from './dom.js';
import { FacetGroup } from './facet-group.js';
import { rowsOf } from './facets.js';
import { number } from './language.js';

const TYPING_PAUSE_MS = 250;
const OPEN_AT_FIRST = ['category', 'industry', 'competence'];
const WIDE = matchMedia('(min-width: 56rem)');

const form = byId('filters');
const search = byId('q');
const groups = ['category', 'industry', 'competence', 'region', 'city'].map(
  (filter) => new FacetGroup(filter, OPEN_AT_FIRST.includes(filter)),
);

let timer;

/**
 * Brings the form to life: a box applies at once, the search when typing pauses.
 *
 * @param {(state: import('./address.js').State, cause: 'filter' | 'typing') => void} apply
 */
export function startFilters(apply) {
  byId('facets').append(...groups.map(({ element }) => element));
  const applyForm = (typing) => {
    clearTimeout(timer);
    apply(stateOfForm(), typing ? 'typing' : 'filter');
  };
  form.addEventListener('change', () => applyForm(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applyForm(false);
  });
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(applyForm, TYPING_PAUSE_MS, true);
  });
  // On a narrow screen the filters would push the list out of sight.
  byId('filter-panel').open = WIDE.matches;
  WIDE.addEventListener('change', () => (byId('filter-panel').open = WIDE.matches));
}

/** What the form says is what the browser would send: the same fields, read in the same way. */
function stateOfForm() {
  return readAddress(new URLSearchParams(new FormData(form)).toString());
}

/** What the address says and needs no answer: the search, the fields one does not see. */
export function showForm(state, cause) {
  for (const group of groups) group.speak();
  // While one types, the field knows better than the address, which is a moment behind.
  if (cause !== 'typing' && cause !== 'refresh') {
    clearTimeout(timer);
    search.value = state.q;
  }
  carry('lang', state.lang);
  carry('list', state.list === 'kkv' ? '' : state.list);
  const chosen = filterNumber(state);
  fill(byId('filter-number'), chosen > 0 && number(chosen));
}

/** The counts of an answer. */
export function showFacets(state, facets) {
  for (const group of groups) group.show(rowsOf(group.filter, state, facets));
}

function carry(name, value) {
  const field = form.elements.namedItem(name);
  field.value = value;
  // An empty field would be sent too, and stand in the address for nothing.
  field.disabled = value === '';
}

if (groups.length !== FILTERS.length) throw new Error('A filter of the address has no group');
