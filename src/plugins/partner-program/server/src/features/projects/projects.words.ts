import type { Text } from '../../platform/languages';

/** What states and fields of projects are called in refusals. */
export const PROJECT_WORDS: Readonly<Record<string, Text>> = {
  draft: { ru: 'черновик', kk: 'жоба нұсқасы', en: 'draft' },
  submitted: { ru: 'на проверке', kk: 'тексерілуде', en: 'submitted' },
  returned: { ru: 'возвращён', kk: 'қайтарылған', en: 'returned' },
  published: { ru: 'опубликован', kk: 'жарияланған', en: 'published' },
  unpublished: { ru: 'снят с публикации', kk: 'жариялаудан алынған', en: 'unpublished' },
  'in-work': { ru: 'в работе', kk: 'жұмыста', en: 'in work' },
  paused: { ru: 'приостановлен', kk: 'кідіртілген', en: 'paused' },
  finished: { ru: 'завершён', kk: 'аяқталған', en: 'finished' },
  stopped: { ru: 'прекращён', kk: 'тоқтатылған', en: 'stopped' },
  title: { ru: 'название', kk: 'атауы', en: 'title' },
  customerName: { ru: 'заказчик', kk: 'тапсырыс беруші', en: 'customer' },
  category: { ru: 'категория', kk: 'санат', en: 'category' },
  industry: { ru: 'отрасль', kk: 'сала', en: 'industry' },
  product: { ru: 'энтерпрайз-продукт', kk: 'энтерпрайз-өнім', en: 'enterprise product' },
  startedOn: { ru: 'день начала', kk: 'басталған күні', en: 'first day' },
  finishedOn: { ru: 'день завершения', kk: 'аяқталған күні', en: 'day of completion' },
  life: { ru: 'ход работ', kk: 'жұмыс барысы', en: 'state of work' },
  publication: { ru: 'публикация', kk: 'жариялау', en: 'publication' },
  remarks: { ru: 'замечания', kk: 'ескертулер', en: 'remarks' },
  submittedOn: { ru: 'день подачи', kk: 'ұсынылған күні', en: 'day of submission' },
  publishedOn: { ru: 'день публикации', kk: 'жарияланған күні', en: 'day of publication' },
};
