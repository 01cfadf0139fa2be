import { Grid } from '@strapi/design-system';
import type { CalendarDay } from '../../../../rules/calendar/calendar';
import { Month } from './month';

/** A year at a glance. */
export function Months({ days }: { readonly days: readonly CalendarDay[] }) {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return (
    <Grid.Root gap={4} tag="div">
      {months.map((month) => (
        <Grid.Item key={month} col={3} m={4} s={6} xs={12} direction="column" alignItems="stretch">
          <Month month={month} days={days.filter(({ day }) => day.startsWith(month))} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
