import { isDay } from '../../../../rules/shared/days';
import type { Governance } from '../governed';
import { RefusalError, type RefusalTexts } from '../refusals';
import type { AnySetting } from './settings';

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
      const definition = byKey.get(String(data.key));
      if (!definition) throw refusal('setting.unknown', { keys: [...byKey.keys()] });
      const from = String(data.effectiveFrom);
      if (!isDay(from) || from < unit.today)
        throw refusal('setting.day-past', { today: unit.today });
      if (!definition.schema.safeParse(parsed(data.value)).success) {
        throw refusal('setting.value-invalid', { key: definition.key });
      }
      return async (documentId) =>
        unit.journal({
          record: 'setting',
          documentId,
          partnerId: null,
          action: 'set',
          to: from,
          facts: { key: definition.key },
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

function refusal(code: string, facts: Record<string, string | string[]>): RefusalError {
  return new RefusalError({ code, facts });
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
};
