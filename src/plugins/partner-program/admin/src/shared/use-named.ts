import { useIntl } from 'react-intl';

interface Named {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** Picks the name that the panel's language has. */
export function useNamed(): (named: Named) => string {
  const { locale } = useIntl();
  return ({ nameRu, nameKk, nameEn }) =>
    locale === 'kk' ? nameKk : locale === 'ru' ? nameRu : nameEn;
}
