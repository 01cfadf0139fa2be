import { DatePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { dateOfDay, dayOfDate } from './days';
import { useText } from './use-text';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** Without it the field cannot be cleared. */
  readonly clearable?: boolean;
  /** The first day that can be chosen. */
  readonly from?: string;
  readonly hint?: string;
  /** As tall as the other fields of a form. */
  readonly inForm?: boolean;
}

/** A field for a day of the programme. */
export function DayField({
  label,
  value,
  onChange,
  clearable = false,
  from = '2020-01-01',
  hint,
  inForm = false,
}: Props) {
  const text = useText();
  const { locale } = useIntl();
  const clear = { onClear: () => onChange(undefined), clearLabel: text('day.clear') };
  return (
    <Field.Root hint={hint} required={inForm}>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        locale={locale}
        size={inForm ? 'M' : 'S'}
        placeholder={text('day.placeholder')}
        value={value === undefined ? undefined : dateOfDay(value)}
        onChange={(date) => date && onChange(dayOfDate(date))}
        {...(clearable ? clear : {})}
        calendarLabel={label}
        monthSelectLabel={text('day.month')}
        yearSelectLabel={text('day.year')}
        minDate={dateOfDay(from)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
