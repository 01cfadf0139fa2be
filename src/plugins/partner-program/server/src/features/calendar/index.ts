/**
 * What other features may ask of the calendar. What to reckon with it is in rules/calendar:
 * count.rules (D-count), clock.rules (K4.7), year.rules (D-workday). Their open deadlines they
 * register in the manifest (`deadlines`), and a change of the calendar moves them.
 */
export { calendarFor, readCalendar } from './calendar';
