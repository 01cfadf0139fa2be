import { isDay } from './days';
import { valueLabel } from './labels';
import { useFormat } from './use-format';
import { useText } from './use-text';

/** What records moved from and to, as people read it: days as days, else the text of the state. */
export function useValueText(): (field: string, value: string) => string {
  const text = useText();
  const format = useFormat();
  return (field, value) => (isDay(value) ? format.day(value) : valueLabel(text, field, value));
}
