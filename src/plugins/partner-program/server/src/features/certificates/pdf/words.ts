import type { Level } from '../../../../../rules/competences/competence';
import type { Day } from '../../../../../rules/shared/days';

export type PaperLanguage = 'ru' | 'kk';

interface PaperWords {
  readonly title: string;
  readonly issuer: string;
  readonly confirms: string;
  readonly competence: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly term: (from: string, lastDay: string) => string;
  readonly number: string;
  readonly issued: string;
  readonly check: string;
  readonly day: (day: Day) => string;
}

const MONTHS: Readonly<Record<PaperLanguage, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
};

function partsOf(day: Day, language: PaperLanguage): [year: string, month: string, date: number] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, MONTHS[language][Number(month) - 1] ?? '', Number(date)];
}

/** What the paper says. */
export const PAPER_WORDS: Readonly<Record<PaperLanguage, PaperWords>> = {
  ru: {
    title: 'Сертификат',
    issuer: 'Партнёрская программа · 1С-Битрикс Казахстан',
    confirms: 'подтверждает, что компания',
    competence: 'обладает компетенцией «Крупные корпоративные внедрения»',
    level: { basic: 'базовый уровень', advanced: 'расширенный уровень' },
    term: (from, lastDay) => `Действует с ${from} по ${lastDay}`,
    number: 'Номер сертификата',
    issued: 'Дата выдачи',
    check: 'Проверить сертификат',
    day: (day) => {
      const [year, month, date] = partsOf(day, 'ru');
      return `${date} ${month} ${year} г.`;
    },
  },
  kk: {
    title: 'Сертификат',
    issuer: 'Серіктестік бағдарламасы · 1С-Битрикс Қазақстан',
    confirms: 'төмендегі компанияның',
    competence: '«Ірі корпоративтік енгізулер» құзыретіне ие екенін растайды',
    level: { basic: 'базалық деңгей', advanced: 'кеңейтілген деңгей' },
    term: (from, lastDay) => `Қолданылу мерзімі: ${from} – ${lastDay}`,
    number: 'Сертификат нөмірі',
    issued: 'Берілген күні',
    check: 'Сертификатты тексеру',
    day: (day) => {
      const [year, month, date] = partsOf(day, 'kk');
      return `${year} жылғы ${date} ${month}`;
    },
  },
};
