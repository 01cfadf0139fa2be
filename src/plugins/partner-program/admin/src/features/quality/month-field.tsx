import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Months } from './quality-api';

interface Props {
  readonly months: Months;
  /** YYYY-MM. */
  readonly value: string;
  /** Months that were evaluated, and no others. */
  readonly evaluated?: boolean;
  readonly onChange: (month: string) => void;
}

/** A month of the programme; those that were evaluated are marked. */
export function MonthField({ months, value, evaluated = false, onChange }: Props) {
  const text = useText();
  const format = useFormat();
  const done = new Set(months.data.map(({ month }) => month.slice(0, 7)));
  const all = evaluated ? [...done].reverse() : choicesOf(months);
  const nameOf = (month: string): string =>
    text(done.has(month) ? 'quality.month.evaluated' : 'quality.month.open', {
      month: format.month(month),
    });
  return (
    <Field.Root width="28rem">
      <Field.Label>{text('quality.month')}</Field.Label>
      <SingleSelect size="S" value={value} onChange={(chosen) => onChange(String(chosen))}>
        {[...new Set([value, ...all])]
          .sort()
          .reverse()
          .map((month) => (
            <SingleSelectOption key={month} value={month}>
              {nameOf(month)}
            </SingleSelectOption>
          ))}
      </SingleSelect>
    </Field.Root>
  );
}

const BACK = 24;
const AHEAD = 2;

/** From a little ahead of the month that is evaluated next, two years back. */
function choicesOf({ meta: { next } }: Months): string[] {
  return Array.from({ length: BACK + AHEAD + 1 }, (_, at) => shifted(next, AHEAD - at));
}

function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** What is shown where the address names no month: the next one, or the newest evaluated. */
export function monthOf(
  { data, meta }: Months,
  asked: string | undefined,
  which: 'next' | 'newest',
): string | undefined {
  if (which === 'next') return asked ?? meta.next.slice(0, 7);
  const evaluated = data.map(({ month }) => month.slice(0, 7));
  return asked ?? evaluated.at(-1);
}
