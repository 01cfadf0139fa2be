import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Days, instants and numbers as the panel's language writes them. */
export interface Format {
  /** A programme's day: the same wherever the browser is. */
  day(day: string): string;
  /** `2026-11` as a short name of the month with the year. */
  month(month: string): string;
  /** An instant by Almaty's clock. */
  instant(iso: string): string;
  /** The day of an instant, by Almaty's calendar. */
  instantDay(iso: string): string;
  number(value: number): string;
  /** An amount in tenge, decimal; tiyn only where there are some. */
  tenge(amount: string): string;
  /** With its sign, also above zero; a real minus. */
  signed(value: number): string;
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(
    () => ({
      day: (day) => intl.formatDate(at(day), { timeZone: 'UTC', dateStyle: 'medium' }),
      month: (month) =>
        intl.formatDate(at(`${month}-01`), { timeZone: 'UTC', month: 'short', year: 'numeric' }),
      instant: (iso) =>
        intl.formatDate(iso, { timeZone: 'Asia/Almaty', dateStyle: 'medium', timeStyle: 'short' }),
      instantDay: (iso) => intl.formatDate(iso, { timeZone: 'Asia/Almaty', dateStyle: 'medium' }),
      number: (value) => intl.formatNumber(value),
      tenge: (amount) =>
        intl.formatNumber(Number(amount), {
          style: 'currency',
          currency: 'KZT',
          currencyDisplay: 'narrowSymbol',
          trailingZeroDisplay: 'stripIfInteger',
        }),
      signed: (value) =>
        `${value > 0 ? '+' : value < 0 ? '−' : ''}${intl.formatNumber(Math.abs(value))}`,
    }),
    [intl],
  );
}
