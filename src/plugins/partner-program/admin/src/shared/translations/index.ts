import { PLUGIN_ID, UID_PREFIX } from '../plugin-id';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';
import type { Language } from './language';

const LANGUAGES: Readonly<Record<string, Language>> = { en, ru, kk };

/** Every text of the plugin in one language, under the ids the panel asks for. */
export function textsOf({ texts, types, common }: Language): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [id, text] of Object.entries(texts)) {
    all[`${PLUGIN_ID}.${id}`] = text;
    // The Content Manager asks for the options of an enumeration by their bare value.
    if (id.startsWith('state.')) all[id.slice('state.'.length)] = text;
  }
  for (const [type, { name, fields }] of Object.entries(types)) {
    all[`${PLUGIN_ID}.type.${type}`] = name;
    for (const [field, label] of Object.entries({ ...common, ...fields })) {
      all[`content-manager.content-types.${UID_PREFIX}${type}.${field}`] = label;
    }
  }
  return all;
}

/** What Strapi takes from a plugin for one of the panel's languages. */
export function translationsFor(locale: string): {
  locale: string;
  data: Record<string, string>;
} {
  const language = LANGUAGES[locale];
  return { locale, data: language ? textsOf(language) : {} };
}
