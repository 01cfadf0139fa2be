/** A calendar day of the programme, YYYY-MM-DD. Pickers speak of the browser's own midnight. */
export function dateOfDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Noon: no clock change makes another day of it.
  return new Date(year, month - 1, date, 12);
}

/** The day that a picker shows for this instant, in the browser's zone. */
export function dayOfDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a text out of an address is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfDate(dateOfDay(text)) === text;
}
