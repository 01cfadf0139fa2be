import { day, type Instant } from '../shared/days';
import { clockTimeOf } from '../shared/clock-times';
import { hoursOf, hoursOn } from './hours.rules';

describe('Q-survey a customer’s hours', () => {
  it.each<[string | null, string | null, boolean]>([
    ['10-00', '19-00', true],
    ['09-30', '09-45', true],
    ['19-00', '10-00', false],
    ['10-00', '10-00', false],
    ['24-00', '25-00', false],
    ['10:00', '19:00', false],
    ['', '', false],
    [null, '19-00', false],
  ])('from %s to %s can be read: %s', (from, to, readable) => {
    expect(hoursOf(from, to)).toEqual(readable ? { from, to } : null);
  });

  // D-time: Almaty is UTC+5 since 1 March 2024, UTC+6 before; Moscow is UTC+3.
  it.each([
    ['2026-12-01', '07:00', '12:00', '21:00'],
    ['2024-03-01', '07:00', '12:00', '21:00'],
    ['2024-02-29', '07:00', '13:00', '22:00'],
  ])('on %s 10-00 in Moscow is %s UTC, shown as %s–%s', (on, utc, from, to) => {
    const span = hoursOn({ from: '10-00', to: '19-00' }, day(on));
    expect(span.from).toBe(`${on}T${utc}:00.000Z`);
    expect([clockTimeOf(span.from), clockTimeOf(span.to)]).toEqual([from, to]);
  });

  it('shows any instant by the clock of Almaty', () => {
    expect(clockTimeOf('2026-12-01T20:59:59Z' as Instant)).toBe('01:59');
  });
});
