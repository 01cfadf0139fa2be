import { useIntl } from 'react-intl';
import type { Wording } from '../../../../rules/surveys/questionnaire';

/** Picks the wording in the panel's language. */
export function useWording(): (wording: Wording) => string {
  const { locale } = useIntl();
  return ({ ru, kk, en }) => (locale === 'kk' ? kk : locale === 'ru' ? ru : en);
}
