import { knowsKazakh } from './install';
import { KazakhDateTimeFormat } from './kazakh-dates';
import { KazakhRelativeTimeFormat } from './kazakh-relative-time';

const at = new Date('2026-11-21T22:19:00Z');
const timeZone = 'Asia/Almaty';

describe('Kazakh days and times for browsers without them', () => {
  it.each<[Intl.DateTimeFormatOptions, string]>([
    [{ dateStyle: 'medium', timeStyle: 'short' }, '2026 ж. 22 қар., 03:19'],
    [{ dateStyle: 'full' }, '2026 ж. 22 қараша, жексенбі'],
    [{ dateStyle: 'full', timeStyle: 'short' }, '2026 ж. 22 қараша, жексенбі, 03:19'],
    [{ month: 'long', year: 'numeric' }, '2026 ж. қараша'],
    [{ month: 'long' }, 'қараша'],
    [{ weekday: 'short' }, 'жс'],
    [{ day: '2-digit', month: '2-digit', year: 'numeric' }, '22.11.2026'],
    [{ timeStyle: 'short' }, '03:19'],
  ])('%j', (options, expected) => {
    const formatter = new KazakhDateTimeFormat({ ...options, timeZone });
    const { format } = formatter;
    expect(format(at)).toBe(expected);
    expect(formatter.resolvedOptions().locale).toBe('kk');
  });

  it.each<[number, Intl.RelativeTimeFormatUnit, string]>([
    [-38, 'second', '38 секунд бұрын'],
    [-2, 'hours', '2 сағат бұрын'],
    [3, 'day', '3 күннен кейін'],
    [-1, 'day', 'кеше'],
    [0, 'second', 'қазір'],
  ])('%d %s', (value, unit, expected) => {
    expect(new KazakhRelativeTimeFormat({ numeric: 'auto' }).format(value, unit)).toBe(expected);
  });

  it('are left alone where the engine has them', () => {
    expect(knowsKazakh()).toBe(true);
  });
});
