import type { Text } from '../../platform/languages';

/** What states, fields and outcomes of applications are called in refusals. */
export const APPLICATION_WORDS: Readonly<Record<string, Text>> = {
  'documents-wanted': {
    ru: 'ожидаются документы',
    kk: 'құжаттар күтілуде',
    en: 'documents wanted',
  },
  'under-decision': { ru: 'на решении', kk: 'шешім күтуде', en: 'under decision' },
  approved: { ru: 'одобрена', kk: 'мақұлданған', en: 'approved' },
  lowered: { ru: 'оставлен базовый уровень', kk: 'базалық деңгей қалды', en: 'lowered to basic' },
  closed: { ru: 'закрыта', kk: 'жабылған', en: 'closed' },
  wanted: { ru: 'ожидается', kk: 'күтілуде', en: 'wanted' },
  uploaded: { ru: 'загружен', kk: 'жүктелген', en: 'uploaded' },
  accepted: { ru: 'принят', kk: 'қабылданған', en: 'accepted' },
  struck: { ru: 'вычеркнут', kk: 'сызып тасталған', en: 'struck' },
  goals: { ru: 'цели', kk: 'мақсаттар', en: 'goals' },
  summary: {
    ru: 'сведения о компании',
    kk: 'компания туралы мәлімет',
    en: 'information on the company',
  },
  experience: { ru: 'опыт в проектах', kk: 'жобалардағы тәжірибе', en: 'experience in projects' },
  approve: { ru: 'одобрить', kk: 'мақұлдау', en: 'approve' },
  lower: { ru: 'оставить базовый уровень', kk: 'базалық деңгейде қалдыру', en: 'lower to basic' },
  refuse: { ru: 'отказать', kk: 'бас тарту', en: 'refuse' },
};
