import type { RefusalTexts } from '../../platform/refusals';

/** What is wrong with a logo. */
export const LOGO_REFUSALS: RefusalTexts = {
  'logo.missing': {
    status: 400,
    text: {
      ru: 'Приложите один файл в поле files.',
      kk: 'files өрісіне бір файл тіркеңіз.',
      en: 'Attach one file in the field files.',
    },
  },
  'logo.type': {
    status: 415,
    text: {
      ru: 'Логотип — это картинка PNG, JPEG или WebP.',
      kk: 'Логотип — PNG, JPEG немесе WebP суреті.',
      en: 'A logo is a PNG, JPEG or WebP picture.',
    },
  },
  'logo.too-large': {
    status: 413,
    text: {
      ru: 'Логотип слишком большой: не больше {maxBytes, number} байт и {maxPixels, number} точек.',
      kk: 'Логотип тым үлкен: {maxBytes, number} байттан және {maxPixels, number} нүктеден аспауы керек.',
      en: 'The logo is too large: at most {maxBytes, number} bytes and {maxPixels, number} pixels.',
    },
  },
};
