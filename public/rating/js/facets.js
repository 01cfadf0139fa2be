import { valuesOf } from './dictionaries.js';
import { t } from './language.js';

/**
 * Short dictionaries are shown whole, values without partners disabled: nothing jumps while one
 * clicks. There are ninety cities: only those where there is somebody.
 */
const SHOWN_WHOLE = ['category', 'industry', 'region'];

/** Everybody in the ККВ list holds that competence: to filter by it says nothing there. */
const MARKS = { kkv: ['quality-program'], all: ['kkv', 'quality-program'] };
const MARK_NAMES = { kkv: 'badgeKkv', 'quality-program': 'badgeQuality' };

/**
 * The rows of one filter: the API counts what is there (`meta.facets`), the dictionary knows what
 * could be. A chosen value is always in it, or nobody could take it back.
 *
 * @returns {{ value: string, name: string, count: number, chosen: boolean }[]}
 */
export function rowsOf(filter, state, facets) {
  const counted = new Map((facets?.[filter] ?? []).map((row) => [row.value, row]));
  const chosen = new Set(state[filter]);
  const known = knownValues(filter, state, counted);
  return known
    .map(({ value, name }) => ({
      value,
      name,
      count: counted.get(value)?.count ?? 0,
      chosen: chosen.has(value),
    }))
    .filter((row) => row.count > 0 || row.chosen || SHOWN_WHOLE.includes(filter));
}

/** The name of a chosen value; its code when nobody knows it: the address may be an old one. */
export function nameOf(filter, value, facets) {
  if (filter === 'competence') return markName(value);
  const named = [...valuesOf(filter), ...(facets?.[filter] ?? [])];
  return named.find((row) => row.value === value)?.name ?? value;
}

function knownValues(filter, state, counted) {
  if (filter === 'competence') {
    const values = [...new Set([...MARKS[state.list], ...state.competence])];
    return values.map((value) => ({ value, name: markName(value) }));
  }
  const all = valuesOf(filter);
  const listed = new Set(all.map(({ value }) => value));
  // A value added since the dictionary was read, or all of them when it could not be.
  return [...all, ...[...counted.values()].filter(({ value }) => !listed.has(value))];
}

function markName(value) {
  return Object.hasOwn(MARK_NAMES, value) ? t(MARK_NAMES[value]) : value;
}
