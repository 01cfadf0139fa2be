import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { journalLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import { useValueText } from '../../shared/use-value-text';

export type CellKind = 'value' | 'day' | 'instant' | 'record' | 'action';

interface Props {
  readonly kind: CellKind;
  readonly field: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A cell of the Content Manager's list, as people read it. */
export function ListCell({ kind, field, row }: Props) {
  const say = useSay(field, String(row.record));
  const value = row[field];
  const content = typeof value === 'string' && value !== '' ? say[kind](value) : '-';
  return <Typography textColor="neutral800">{content}</Typography>;
}

/** `record`: what a line of the journal is about; its actions are named by it. */
function useSay(field: string, record: string): Record<CellKind, (value: string) => string> {
  const text = useText();
  const valueText = useValueText();
  const { formatDate } = useIntl();
  return {
    value: (value) => valueText(field, value),
    record: (value) => text.firstOf([`type.${value}`], value),
    action: (value) => journalLabel(text, record, value),
    // A day has no clock: it is read and written in one time zone.
    day: (value) => formatDate(value, { dateStyle: 'medium', timeZone: 'UTC' }),
    instant: (value) =>
      formatDate(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Almaty' }),
  };
}
