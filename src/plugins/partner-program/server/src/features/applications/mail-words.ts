/** What an application is for, as mails say it. */
export const KIND = {
  ru: '{kind, select, initial {присвоение компетенции ККВ} upgrade {переход на расширенный уровень ККВ} other {продление компетенции ККВ}}',
  kk: '{kind, select, initial {ККВ құзыретін беру} upgrade {ККВ кеңейтілген деңгейіне көшу} other {ККВ құзыретін ұзарту}}',
  en: '{kind, select, initial {award of the ККВ competence} upgrade {rise to the advanced level of ККВ} other {renewal of the ККВ competence}}',
};
