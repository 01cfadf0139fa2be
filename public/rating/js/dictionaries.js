import { ask, dictionariesUrl, recall } from './api.js';
import { currentLanguage } from './language.js';

/** Dictionaries by the filter they are for. The competences are two, and have no dictionary. */
const DICTIONARY_OF = {
  category: 'categories',
  industry: 'industries',
  region: 'regions',
  city: 'cities',
};
const NAME_FIELDS = { ru: 'nameRu', kk: 'nameKk', en: 'nameEn' };

/** Asked for until it has come. The page can do without: counted values bring names of their own. */
export async function loadDictionaries() {
  if (!recall(dictionariesUrl())) await ask(dictionariesUrl()).catch(() => undefined);
}

/** All values of a filter, in the order of the dictionary, named in the reader's language. */
export function valuesOf(filter) {
  const field = NAME_FIELDS[currentLanguage()];
  const rows = recall(dictionariesUrl())?.data[DICTIONARY_OF[filter]] ?? [];
  return rows.map((row) => ({ value: row.code, name: row[field] }));
}
