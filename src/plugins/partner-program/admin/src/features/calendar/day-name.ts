import type { CalendarDay } from '../../../../rules/calendar/calendar';
import type { Text } from '../../shared/use-text';

/** What is special about a day, in words; undefined for one that is as its day of the week. */
export function dayName(text: Text, { cause, holiday, working }: CalendarDay): string | undefined {
  if (cause === 'weekday' || cause === 'weekend') return undefined;
  if (cause === 'exception') return text(working ? 'calendar.day.worked' : 'calendar.day.off');
  const name = text(`calendar.holiday.${holiday}`);
  return cause === 'moved' ? text('calendar.day.moved', { name }) : name;
}
