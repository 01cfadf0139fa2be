import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { valueLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';

export type CellKind = 'value' | 'day' | 'instant';

interface Props {
  readonly kind: CellKind;
  readonly field: string;
  readonly value: unknown;
}

/** A cell of the Content Manager's list, as people read it. */
export function ListCell({ kind, field, value }: Props) {
  const say = useSay(field);
  const content = typeof value === 'string' && value !== '' ? say[kind](value) : '-';
  return <Typography textColor="neutral800">{content}</Typography>;
}

function useSay(field: string): Record<CellKind, (value: string) => string> {
  const text = useText();
  const { formatDate } = useIntl();
  return {
    value: (value) => valueLabel(text, field, value),
    // A day has no clock: it is read and written in one time zone.
    day: (value) => formatDate(value, { dateStyle: 'medium', timeZone: 'UTC' }),
    instant: (value) =>
      formatDate(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Almaty' }),
  };
}
