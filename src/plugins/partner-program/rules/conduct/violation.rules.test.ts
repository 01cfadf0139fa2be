import { day } from '../shared/days';
import { decideMove, unreachableStates } from '../shared/moves';
import type { ViolationFacts } from './violation';
import { decideConfirmation, decideOpening, isHeard } from './violation.rules';
import { VIOLATION_MOVES, type ViolationMove } from './violation.states';

const TODAY = day('2026-12-01');
const OPENED: ViolationFacts = {
  state: 'opened',
  answerBy: day('2026-12-15'),
  answeredOn: null,
  decidedOn: null,
};

describe('K5.6 opening a violation', () => {
  const said = { clause: '5.3', happenedOn: TODAY, customer: null };

  it.each([
    [14, '2026-12-15'],
    [1, '2026-12-02'],
    [40, '2027-01-10'],
  ])('gives the partner %i days', (days, answerBy) => {
    expect(decideOpening(said, days, TODAY)).toEqual({ ok: true, value: answerBy });
  });

  it('is not of a day to come', () => {
    expect(decideOpening({ ...said, happenedOn: day('2026-12-02') }, 14, TODAY)).toMatchObject({
      refusal: { code: 'violation.day-in-future' },
    });
  });

  it.each([
    ['5.2', null, 'violation.customer-missing'],
    ['5.2', 'ТОО «Клиент»', undefined],
    ['5.5', null, undefined],
  ])('K5.2 names the customer: %s of %s', (clause, customer, code) => {
    const decided = decideOpening({ ...said, clause, customer }, 14, TODAY);
    expect(decided.ok ? undefined : decided.refusal.code).toBe(code);
  });
});

describe('K5.6 the partner is heard before a violation is confirmed', () => {
  it.each<[string, Partial<ViolationFacts>, string, boolean]>([
    ['nothing said, time left', {}, '2026-12-14', false],
    ['nothing said on the last day', {}, '2026-12-15', false],
    ['nothing said, time over', {}, '2026-12-16', true],
    ['answered', { answeredOn: day('2026-12-02') }, '2026-12-02', true],
  ])('%s', (_name, facts, today, heard) => {
    const violation = { ...OPENED, ...facts };
    expect(isHeard(violation, day(today))).toBe(heard);
    expect(decideConfirmation(violation, day(today))).toMatchObject(
      heard
        ? { ok: true, value: 'confirmed' }
        : { ok: false, refusal: { code: 'violation.partner-not-heard' } },
    );
  });

  it.each(['confirmed', 'dismissed'] as const)('not again when %s', (state) => {
    const violation = { ...OPENED, answeredOn: TODAY, decidedOn: TODAY, state };
    expect(decideConfirmation(violation, TODAY)).toMatchObject({
      refusal: { code: 'violation.move-not-allowed' },
    });
  });
});

describe('K5.6, D-history the life of a violation', () => {
  it.each<[ViolationMove, string, boolean]>([
    ['answer', 'opened', true],
    ['answer', 'confirmed', false],
    ['answer', 'dismissed', false],
    ['dismiss', 'opened', true],
    ['dismiss', 'confirmed', false],
    ['overturn', 'confirmed', true],
    ['overturn', 'opened', false],
    ['overturn', 'dismissed', false],
  ])('%s when %s: %s', (move, state, allowed) => {
    const by = move === 'answer' ? 'partner' : 'staff';
    const decided = decideMove(VIOLATION_MOVES, state as ViolationFacts['state'], move, by);
    expect(decided.ok).toBe(allowed);
  });

  it('has no state that nothing leads to, and nobody decides about itself', () => {
    expect(unreachableStates(VIOLATION_MOVES)).toEqual([]);
    expect(decideMove(VIOLATION_MOVES, 'opened', 'dismiss', 'partner').ok).toBe(false);
  });
});
