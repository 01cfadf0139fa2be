import { useIntl } from 'react-intl';

/** A programme's day as the panel's language writes it: the same wherever the browser is. */
export function useDay(): (day: string) => string {
  const { formatDate } = useIntl();
  return (day) => formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'medium' });
}
