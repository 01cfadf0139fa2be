import type { z } from '@strapi/utils';

import { csvFile } from '../../platform/csv';
import type { Language, Text } from '../../platform/languages';
import type { rowAnswer } from './rating.contracts';

type Row = z.infer<typeof rowAnswer>;

interface Column {
  readonly title: Text;
  readonly value: (row: Row) => string | number | null;
}

const LEVEL_NAMES: Readonly<Record<'basic' | 'advanced', Text>> = {
  basic: { ru: 'Базовый', kk: 'Базалық', en: 'Basic' },
  advanced: { ru: 'Расширенный', kk: 'Кеңейтілген', en: 'Advanced' },
};

function columnsIn(language: Language): Column[] {
  return [
    { title: { ru: 'Место', kk: 'Орын', en: 'Rank' }, value: (row) => row.rank },
    { title: { ru: 'Партнёр', kk: 'Серіктес', en: 'Partner' }, value: (row) => row.name },
    { title: { ru: 'БИН/ИИН', kk: 'БСН/ЖСН', en: 'BIN/IIN' }, value: (row) => row.bin },
    { title: { ru: 'Город', kk: 'Қала', en: 'City' }, value: (row) => row.city },
    {
      title: { ru: 'Уровень', kk: 'Деңгей', en: 'Level' },
      value: (row) => row.level && LEVEL_NAMES[row.level][language],
    },
    {
      title: { ru: 'Уровень с', kk: 'Деңгей басталған күн', en: 'Level since' },
      value: (row) => row.levelSince,
    },
    { title: { ru: 'Баллы', kk: 'Ұпай', en: 'Points' }, value: (row) => row.points },
    { title: { ru: 'Продажи', kk: 'Сатылым', en: 'Sales' }, value: (row) => row.sources.sale },
    {
      title: { ru: 'Проекты', kk: 'Жобалар', en: 'Projects' },
      value: (row) => row.sources.project,
    },
    {
      title: { ru: 'Маркетинг', kk: 'Маркетинг', en: 'Marketing' },
      value: (row) => row.sources.marketing,
    },
    { title: { ru: 'Прочее', kk: 'Басқа', en: 'Other' }, value: (row) => row.sources.other },
    {
      title: { ru: 'Место тогда', kk: 'Сол кездегі орын', en: 'Rank then' },
      value: (row) => row.then.rank,
    },
    {
      title: { ru: 'Баллы тогда', kk: 'Сол кездегі ұпай', en: 'Points then' },
      value: (row) => row.then.points,
    },
  ];
}

/** The table as a file for spreadsheets. */
export function csvOf(rows: readonly Row[], language: Language): string {
  const columns = columnsIn(language);
  const head = columns.map(({ title }) => title[language]);
  return csvFile([head, ...rows.map((row) => columns.map(({ value }) => value(row)))]);
}
