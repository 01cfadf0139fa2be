import { day, type Instant } from '../shared/days';
import { clockTimeOf } from '../shared/clock-times';
import { clockOfHours, hoursOf, hoursOn } from './hours.rules';

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

  it.each([
    ['2026-12-01T07:00:00Z', '10-00'],
    ['2026-12-01T06:59:59Z', '09-59'],
    // 00:30 of 2 December in Almaty: in Moscow the 1st is not over yet.
    ['2026-12-01T19:30:00Z', ''],
    ['2026-12-01T21:00:00Z', '00-00'],
  ])('the clock by which hours are named shows at %s: %s', (now, clock) => {
    expect(clockOfHours(now as Instant)).toBe(clock);
  });

  it('shows any instant by the clock of Almaty', () => {
    expect(clockTimeOf('2026-12-01T20:59:59Z' as Instant)).toBe('01:59');
  });
});
