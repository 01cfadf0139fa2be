import { en } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

const TEXTS = { ru, kk, en };

let language = 'ru';

/** What the address says, else the first of the reader's languages that there is, else Russian. */
export function chooseLanguage() {
  const wanted = new URLSearchParams(location.search).get('lang') ?? '';
  if (Object.hasOwn(TEXTS, wanted)) return wanted;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return preferred.find((tag) => Object.hasOwn(TEXTS, tag)) ?? 'ru';
}

/** Speaks this language from now on, in the texts of the page too. */
export function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
  for (const link of document.querySelectorAll('#languages a')) {
    if (link.lang === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

export const currentLanguage = () => language;

/** Whether there is a text of the page's own. */
export const knows = (key) => Object.hasOwn(TEXTS[language], key);

/** A text with `{names}` filled in. */
export function t(key, values = {}) {
  if (!knows(key)) throw new Error(`No text "${key}" in ${language}`);
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
