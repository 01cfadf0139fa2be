/**
 * The state of the page is its address: what can be seen can be sent to somebody, the back button
 * works, and the form needs no script to say the same. Names are those of the API.
 */

/** Filters that may hold several values. */
export const FILTERS = ['category', 'industry', 'region', 'city', 'competence'];
const LISTS = ['kkv', 'all'];
const PAGE_SIZE = 20;

/**
 * @typedef {object} State
 * @property {'kkv' | 'all'} list
 * @property {string[]} category
 * @property {string[]} industry
 * @property {string[]} region
 * @property {string[]} city
 * @property {string[]} competence
 * @property {string} q
 * @property {number} page from 1
 * @property {string} lang '' when the address does not say
 * @property {string} partner slug of the card that is open, or ''
 */

/** Reads what it knows and ignores the rest: marks of mailings and the like are not ours.
 * @returns {State} */
export function readAddress(search) {
  const params = new URLSearchParams(search);
  const list = params.get('list');
  const page = Number(params.get('page'));
  const state = {
    list: LISTS.includes(list) ? list : 'kkv',
    q: (params.get('q') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page <= 1_000_000 ? page : 1,
    lang: params.get('lang') ?? '',
    partner: params.get('partner') ?? '',
  };
  for (const name of FILTERS) state[name] = [...new Set(params.getAll(name).filter(Boolean))];
  return state;
}

/** The address of a state; what is usual is left out, so that one state has one address. */
export function addressOf(state) {
  const params = filterParams(state);
  if (state.page > 1) params.set('page', String(state.page));
  if (state.lang) params.set('lang', state.lang);
  if (state.partner) params.set('partner', state.partner);
  const query = params.toString();
  return query ? `?${query}` : location.pathname;
}

/** The question to the API that this state is. */
export function listQuery(state, language) {
  const params = filterParams(state);
  params.set('page', String(state.page));
  params.set('pageSize', String(PAGE_SIZE));
  params.set('locale', language);
  return params.toString();
}

/** The same list without any filter, in the same language. */
export function withoutFilters(state) {
  const none = Object.fromEntries(FILTERS.map((name) => [name, []]));
  return { ...state, ...none, q: '', page: 1, partner: '' };
}

/** How many values filters hold, the search aside. */
export function filterNumber(state) {
  return FILTERS.reduce((sum, name) => sum + state[name].length, 0);
}

function filterParams(state) {
  const params = new URLSearchParams();
  if (state.list !== 'kkv') params.set('list', state.list);
  for (const name of FILTERS) for (const value of state[name]) params.append(name, value);
  if (state.q) params.set('q', state.q);
  return params;
}
