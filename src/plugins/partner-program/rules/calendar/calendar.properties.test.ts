import fc from 'fast-check';
import { addDays, day, type Day } from '../shared/days';
import { EXCEPTION_KINDS, type WorkCalendar } from './calendar';
import { clockOn, type Stop } from './clock.rules';
import { workingDaysAfter, workingDaysBefore, workingDaysBetween } from './count.rules';
import { calendarOf, isWorkingDay } from './year.rules';

const FIRST = day('2023-01-01');

/** Days from 2023 to 2030: laws, the change of the zone and leap days among them. */
const anyDay = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays(FIRST, days));

const anyTerm = fc.integer({ min: 1, max: 30 });

/** The law's calendar with up to sixty exceptions. */
const anyCalendar = fc
  .array(fc.record({ day: anyDay, kind: fc.constantFrom(...EXCEPTION_KINDS) }), { maxLength: 60 })
  .map(calendarOf);

describe('D-count: properties of any calendar', () => {
  it('a due day is a working day after X', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerm, (calendar, from, count) => {
        const due = workingDaysAfter(calendar, from, count);
        expect(isWorkingDay(calendar, due)).toBe(true);
        expect(due > from).toBe(true);
      }),
    );
  });

  it('counting forward and back agree', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerm, (calendar, from, count) => {
        const due = workingDaysAfter(calendar, from, count);
        expect(workingDaysBetween(calendar, from, due)).toBe(count);
        expect(workingDaysBetween(calendar, due, from)).toBe(-count);
        const back = workingDaysBefore(calendar, due, count);
        expect(workingDaysAfter(calendar, back, count)).toBe(due);
        if (isWorkingDay(calendar, from)) expect(back).toBe(from);
      }),
    );
  });

  it('a term in two parts is the term', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerm, anyTerm, (calendar, from, one, other) => {
        const between = workingDaysAfter(calendar, from, one);
        expect(workingDaysAfter(calendar, between, other)).toBe(
          workingDaysAfter(calendar, from, one + other),
        );
      }),
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerm, (calendar, from, count) => {
        const due = workingDaysAfter(calendar, from, count);
        expect(workingDaysAfter(calendar, addDays(from, 1), count) >= due).toBe(true);
      }),
    );
  });
});

/** Working days of the term that no stop took, counted one by one. */
const counted = (calendar: WorkCalendar, stops: readonly Stop[], start: Day, last: Day): number => {
  let count = 0;
  for (let on = addDays(start, 1); on <= last; on = addDays(on, 1)) {
    const taken = stops.some(
      (each) => each.requestedOn < on && on <= (each.answeredOn ?? day('2999-12-31')),
    );
    if (isWorkingDay(calendar, on) && !taken) count += 1;
  }
  return count;
};

describe('K4.7: stopping and starting never loses nor gains a working day', () => {
  const answered = fc.tuple(fc.integer({ min: -10, max: 40 }), fc.integer({ min: 0, max: 20 }));
  const anyStops = (start: Day, list: readonly (readonly [number, number])[]): Stop[] =>
    list.map(([at, length]) => ({
      requestedOn: addDays(start, at),
      answeredOn: addDays(start, at + length),
    }));

  it('whatever stops there were, exactly N working days were had by the due day', () => {
    const lists = fc.array(answered, { maxLength: 4 });
    fc.assert(
      fc.property(anyCalendar, anyDay, anyTerm, lists, (calendar, start, count, list) => {
        const stops = anyStops(start, list);
        const clock = clockOn(calendar, start, count, stops);
        if (clock.state !== 'running') throw new Error('all were answered');
        expect(isWorkingDay(calendar, clock.due)).toBe(true);
        expect(counted(calendar, stops, start, clock.due)).toBe(count);
        expect(counted(calendar, stops, start, addDays(clock.due, -1))).toBe(count - 1);
      }),
    );
  });

  it('one stop moves the due day by just the working days it took', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        anyTerm,
        answered,
        (calendar, start, count, [at, length]) => {
          const requestedOn = addDays(start, Math.abs(at));
          const answeredOn = addDays(requestedOn, length);
          const plain = workingDaysAfter(calendar, start, count);
          const clock = clockOn(calendar, start, count, [{ requestedOn, answeredOn }]);
          const lost = workingDaysBetween(calendar, requestedOn, answeredOn);
          const due =
            requestedOn >= plain || lost === 0 ? plain : workingDaysAfter(calendar, plain, lost);
          expect(clock).toEqual({ state: 'running', due });
        },
      ),
    );
  });

  it('what is left when it stops is what is had after the answer', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        anyTerm,
        answered,
        (calendar, start, count, [at, length]) => {
          const requestedOn = addDays(start, Math.abs(at));
          const stopped = clockOn(calendar, start, count, [{ requestedOn, answeredOn: null }]);
          const answeredOn = addDays(requestedOn, length);
          const again = clockOn(calendar, start, count, [{ requestedOn, answeredOn }]);
          if (stopped.state === 'running') expect(again).toEqual(stopped);
          else {
            const due = workingDaysAfter(calendar, answeredOn, stopped.workingDaysLeft);
            expect(again).toEqual({ state: 'running', due });
          }
        },
      ),
    );
  });
});
