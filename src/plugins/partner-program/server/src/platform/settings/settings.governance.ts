import type { Governance } from '../governed';
import { RefusalError, type RefusalTexts } from '../refusals';
import { decideSetting } from './change-setting';
import type { AnySetting } from './settings';
import { lockSetting } from './settings.store';

/** Settings are added with a day of effect, today or later, and never changed (D-settings). */
export function settingsGovernance(definitions: readonly AnySetting[]): Governance {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  return {
    uid: 'plugin::partner-program.setting',
    fields: 'all',
    create: true,
    enteredOnce: 'all',
    remove: false,
    beforeWrite: async (unit, data) => {
      const key = String(data.key);
      const effectiveFrom = String(data.effectiveFrom);
      const change = { key, value: parsed(data.value), effectiveFrom };
      const decided = decideSetting(byKey, change, unit.today);
      if (!decided.ok) throw new RefusalError(decided.refusal);
      await lockSetting(unit, key);
      return async (documentId) =>
        unit.journal({
          record: 'setting',
          documentId,
          partnerId: null,
          action: 'set',
          to: effectiveFrom,
          facts: { key },
        });
    },
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

export const SETTING_REFUSALS: RefusalTexts = {
  'setting.unknown': {
    status: 400,
    text: {
      ru: 'Такой настройки нет. Есть: {keys}.',
      kk: 'Мұндай баптау жоқ. Бары: {keys}.',
      en: 'There is no such setting. There are: {keys}.',
    },
  },
  'setting.day-past': {
    status: 400,
    text: {
      ru: 'Настройка вступает в силу не раньше сегодняшнего дня ({today}).',
      kk: 'Баптау бүгінгі күннен ({today}) ерте күшіне енбейді.',
      en: 'A setting takes effect today ({today}) or later.',
    },
  },
  'setting.value-invalid': {
    status: 400,
    text: {
      ru: 'Значение не подходит к настройке «{key}».',
      kk: 'Мән «{key}» баптауына сәйкес келмейді.',
      en: 'The value does not fit the setting "{key}".',
    },
  },
  'setting.changed-meanwhile': {
    status: 409,
    text: {
      ru: 'Коллега только что изменил эту настройку. Посмотрите новое значение и решите снова.',
      kk: 'Әріптесіңіз бұл баптауды жаңа ғана өзгертті. Жаңа мәнді қарап, қайта шешіңіз.',
      en: 'A colleague has just changed this setting. Look at the new value and decide again.',
    },
  },
};
