import { day } from '../shared/days';
import type { Decision } from '../shared/decision';
import { decidePackageReceipt, decideReceipt } from './receipt.rules';

const TODAY = day('2026-12-31');
const outcome = (decision: Decision<unknown>): string =>
  decision.ok ? 'ok' : decision.refusal.code.replace('application.', '');

describe('D-e-mail: days of receipt', () => {
  it.each([
    ['2027-01-01', null, 'receipt-in-future'],
    ['2026-12-31', null, 'ok'],
    ['2026-11-01', null, 'ok'],
    ['2026-10-31', null, 'receipt-too-old'],
    ['2020-01-01', null, 'receipt-too-old'],
    ['2026-12-10', '2026-12-10', 'ok'],
    ['2026-12-09', '2026-12-10', 'receipt-before-partnership'],
  ])('an application of %s, partnership resumed %s: %s', (received, resumed, expected) => {
    const facts = { resumedOn: resumed === null ? null : day(resumed), daysBack: 60 };
    expect(outcome(decideReceipt(facts, day(received), TODAY))).toBe(expected);
  });

  it.each([
    ['2027-01-01', '2026-12-01', 'receipt-in-future'],
    ['2026-12-31', '2026-12-01', 'ok'],
    ['2026-12-01', '2026-12-01', 'ok'],
    ['2026-11-30', '2026-12-01', 'receipt-before-application'],
  ])('K4.3: a package of %s for an application of %s: %s', (received, filed, expected) => {
    expect(outcome(decidePackageReceipt(day(filed), day(received), TODAY))).toBe(expected);
  });

  it('names the first day that is taken', () => {
    const facts = { resumedOn: null, daysBack: 60 };
    expect(decideReceipt(facts, day('2026-01-01'), TODAY)).toMatchObject({
      refusal: { facts: { receivedOn: '2026-01-01', earliest: '2026-11-01' } },
    });
  });
});
