import { en } from './texts/en.js';
import { kk } from './texts/kk.js';
import { ru } from './texts/ru.js';

const TEXTS = { ru, kk, en };
/** Browsers say that they know Kazakh and then separate digits as in English: Russian does it right. */
const NUMBER_LOCALES = { ru: 'ru', kk: 'ru', en: 'en' };

/** Texts of another page, beside those of the rating. */
export function addTexts(more) {
  for (const [tag, texts] of Object.entries(more)) TEXTS[tag] = { ...TEXTS[tag], ...texts };
}

let language = 'ru';
let numbers = new Intl.NumberFormat('ru');

/** What the address says, else the first of the reader's languages that there is, else Russian. */
export function chooseLanguage(wanted) {
  if (Object.hasOwn(TEXTS, wanted)) return wanted;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return preferred.find((tag) => Object.hasOwn(TEXTS, tag)) ?? 'ru';
}

/** Speaks this language from now on, in the texts of index.html too. */
export function speak(chosen) {
  language = chosen;
  numbers = new Intl.NumberFormat(NUMBER_LOCALES[chosen]);
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
  for (const element of document.querySelectorAll('[data-placeholder]')) {
    element.setAttribute('placeholder', t(element.dataset.placeholder));
  }
}

export const currentLanguage = () => language;

/** A text with `{names}` filled in. */
export function t(key, values = {}) {
  return put(textOf(key), values);
}

/** A text that depends on a number, in the form this language has for it; `{n}` is the number. */
export function count(key, n, values = {}) {
  const forms = textOf(key);
  return put(forms[pluralForm(n)] ?? forms.other, { ...values, n: number(n) });
}

/** A number with the separators of the language. */
export function number(value) {
  return numbers.format(value);
}

/**
 * A day `YYYY-MM-DD` in words. It is a calendar day, not a moment: read as UTC and written as UTC,
 * or it would be the day before for readers west of Greenwich.
 */
export function day(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (language === 'kk') return kazakhDay(date);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function kazakhDay(date) {
  const month = kk.months[date.getUTCMonth()];
  return `${date.getUTCFullYear()} ж. ${date.getUTCDate()} ${month}`;
}

/** Kazakh nouns do not change after a number, so a browser without Kazakh cannot go wrong here. */
function pluralForm(n) {
  return language === 'kk' ? 'other' : new Intl.PluralRules(language).select(n);
}

function textOf(key) {
  const text = TEXTS[language][key];
  if (text === undefined) throw new Error(`No text "${key}" in ${language}`);
  return text;
}

function put(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
