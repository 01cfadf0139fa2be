import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CalendarDay } from '../../../../rules/calendar/calendar';
import { useText } from '../../shared/use-text';
import { dayName } from './day-name';

const Table = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0.2rem;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.1rem;
    padding-bottom: 0.4rem;
  }

  td {
    text-align: center;
    padding: 0.4rem 0;
    border: 1px solid transparent;
    border-radius: ${({ theme }) => theme.borderRadius};
  }

  .weekend {
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral100};
  }

  .holiday,
  .moved,
  .off {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
    border-color: ${({ theme }) => theme.colors.danger600};
    font-weight: 600;
  }

  .moved {
    border-style: dashed;
  }

  .off {
    border-style: double;
    border-width: 3px;
  }

  .worked {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    border: 3px double ${({ theme }) => theme.colors.success600};
    font-weight: 600;
  }
`;

interface Props {
  /** `2027-03`. */
  readonly month: string;
  readonly days: readonly CalendarDay[];
}

/** One month: its days by weeks, and below them the names of those that are special. */
export function Month({ month, days }: Props) {
  const text = useText();
  const { formatDate } = useIntl();
  const title = formatDate(at(`${month}-01`), { month: 'long', timeZone: 'UTC' });
  const named = days.flatMap((day) => {
    const name = dayName(text, day);
    return name ? [{ day: day.day, name }] : [];
  });
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Typography tag="h3" variant="delta" style={{ textTransform: 'capitalize' }}>
        {title}
      </Typography>
      <Table aria-label={title}>
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col">
                {formatDate(at(day), { weekday: 'short', timeZone: 'UTC' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, i) => (
            <tr key={i}>
              {week.map((day, j) => (day ? <Day key={j} day={day} /> : <td key={j} />))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Box tag="ul" paddingTop={2}>
        {named.map(({ day, name }) => (
          <Typography tag="li" variant="pi" key={day}>
            {`${Number(day.slice(8))} — ${name}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function Day({ day }: { readonly day: CalendarDay }) {
  const text = useText();
  const name = dayName(text, day);
  return (
    <td className={lookOf(day)} title={name}>
      {Number(day.day.slice(8))}
      {name && <VisuallyHidden>{`, ${name}`}</VisuallyHidden>}
    </td>
  );
}

function lookOf({ cause, working }: CalendarDay): string {
  return cause === 'exception' ? (working ? 'worked' : 'off') : cause;
}

/** A Monday and the six days after it: their names head the columns. */
const WEEK = [4, 5, 6, 7, 8, 9, 10].map((date) => `2027-01-${String(date).padStart(2, '0')}`);

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Weeks from Monday to Sunday; days of other months are empty. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const before = days[0] ? (at(days[0].day).getUTCDay() + 6) % 7 : 0;
  const cells = [...Array.from<undefined>({ length: before }), ...days];
  while (cells.length % 7 > 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
