import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';

type Values = Record<string, string | number>;

/** Texts of this plugin in the panel's language; ids come without the plugin's prefix. */
export interface Text {
  (id: string, values?: Values): string;
  /** The first of the ids that has a text, else the fallback. */
  firstOf(ids: readonly string[], fallback: string): string;
}

export function useText(): Text {
  const { formatMessage, messages } = useIntl();
  return useMemo(() => {
    const text = (id: string, values?: Values): string =>
      formatMessage({ id: `${PLUGIN_ID}.${id}`, defaultMessage: id }, values);
    const firstOf = (ids: readonly string[], fallback: string): string => {
      const known = ids.find((id) => `${PLUGIN_ID}.${id}` in messages);
      return known === undefined ? fallback : text(known);
    };
    return Object.assign(text, { firstOf });
  }, [formatMessage, messages]);
}
