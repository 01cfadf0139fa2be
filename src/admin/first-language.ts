const STORED = 'strapi-admin-language';
const LANGUAGES = ['ru', 'kk', 'en'];

/**
 * Strapi starts in English until somebody chooses a language. Here the browser's own wish counts
 * on the first visit, and Russian where it wishes for none of ours.
 */
export function chooseFirstLanguage(): void {
  const stored = window.localStorage.getItem(STORED);
  const wished = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  const language = stored ?? wished.find((wish) => LANGUAGES.includes(wish)) ?? 'ru';
  if (!stored) window.localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
