import type { RequestedActivity } from './requests-api';

/** What the activity is called in the panel's language; its code where the catalogue has no row. */
export function activityName(activity: RequestedActivity, locale: string): string {
  const { nameRu, nameKk, nameEn, code } = activity;
  const name = { ru: nameRu, kk: nameKk, en: nameEn }[locale] ?? nameEn;
  return name ?? code ?? '';
}
