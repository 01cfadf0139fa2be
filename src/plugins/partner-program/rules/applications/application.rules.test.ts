import { day, type Day } from '../shared/days';
import type { Times } from './application';
import {
  decideAgainst,
  decideAnswerBy,
  decideFiling,
  decideFull,
  decideLowering,
  decideNothingAwaited,
  missingTexts,
  stopsOf,
  type FilingFacts,
} from './application.rules';
import type { Decision } from '../shared/decision';

const TIMES: Times = {
  reviewDays: 3,
  decisionDays: 7,
  answerDays: 14,
  renewalOpens: 60,
  renewalCloses: 14,
};
const L = day('2027-03-31');
const outcome = (decision: Decision<unknown>): string =>
  decision.ok ? 'ok' : decision.refusal.code.replace('application.', '');

describe('who may file what', () => {
  const facts = (over: Partial<FilingFacts> = {}): FilingFacts => ({
    partnership: 'active',
    level: 'basic',
    lastDay: L,
    over: null,
    refusedForTerm: false,
    times: TIMES,
    ...over,
  });
  const none = { level: null, lastDay: null };
  const on = day('2027-02-15');

  it.each<[string, Partial<FilingFacts>, 'initial' | 'upgrade' | 'renewal', string]>([
    ['D-again without a competence', none, 'initial', 'ok'],
    ['K4.1 holding one', {}, 'initial', 'already-holds'],
    ['§1 suspended', { ...none, partnership: 'suspended' }, 'initial', 'partner-not-active'],
    ['D-upgrade from basic', {}, 'upgrade', 'ok'],
    ['D-upgrade from advanced', { level: 'advanced' }, 'upgrade', 'already-advanced'],
    ['D-upgrade without a competence', none, 'upgrade', 'no-competence'],
    ['K4.4 in the window', {}, 'renewal', 'ok'],
    ['K4.4 without a competence', none, 'renewal', 'no-competence'],
    ['K4.7 D refused for the term', { refusedForTerm: true }, 'renewal', 'refused-for-term'],
  ])('%s: %j, %s: %s', (_name, over, kind, expected) => {
    expect(outcome(decideFiling(facts(over), kind, on))).toBe(expected);
  });

  it.each([
    ['2026-12-01', 'renewal', {}, 'too-early'],
    ['2026-12-02', 'renewal', {}, 'ok'],
    ['2027-01-17', 'renewal', {}, 'ok'],
    ['2027-01-17', 'renewal', { refusedForTerm: true }, 'refused-for-term'],
    ['2027-01-18', 'renewal', {}, 'registered-after-end'],
    ['2027-01-31', 'renewal', {}, 'registered-after-end'],
    ['2027-02-01', 'renewal', {}, 'no-competence'],
    ['2027-01-17', 'upgrade', {}, 'no-competence'],
    ['2027-01-17', 'initial', {}, 'ok'],
  ] as const)(
    'D-e-mail, D-lapse: received on %s, registered after a last day of 31 January, %s %j: %s',
    (received, kind, over, expected) => {
      const lapsed = { lastDay: day('2027-01-31'), lapsed: true };
      expect(
        outcome(decideFiling(facts({ ...none, over: lapsed, ...over }), kind, day(received))),
      ).toBe(expected);
    },
  );

  it('D-lapse: what was ended is renewed no more, whenever the letter came', () => {
    const over = { lastDay: day('2027-01-31'), lapsed: false };
    const decided = decideFiling(facts({ ...none, over }), 'renewal', day('2027-01-10'));
    expect(decided).toMatchObject({
      refusal: { code: 'application.registered-after-end', facts: { lastDay: '2027-01-31' } },
    });
  });

  it.each([
    ['2027-01-29', 'too-early'],
    ['2027-01-30', 'ok'],
    ['2027-03-17', 'ok'],
    ['2027-03-18', 'too-late'],
    ['2027-03-31', 'too-late'],
  ])('K4.4: with L = 2027-03-31 a renewal received on %s: %s', (received, expected) => {
    expect(outcome(decideFiling(facts(), 'renewal', day(received)))).toBe(expected);
  });

  it('K4.4: names the day that was missed', () => {
    expect(decideFiling(facts(), 'renewal', day('2027-03-20'))).toMatchObject({
      refusal: { facts: { lastDayToApply: '2027-03-17', lastDay: '2027-03-31' } },
    });
  });

  it.each([
    ['a leap year', '2028-03-01', '2028-02-16', 'ok'],
    ['a leap year, a day late', '2028-03-01', '2028-02-17', 'too-late'],
    ['a common year', '2027-03-01', '2027-02-15', 'ok'],
    ['a common year, a day late', '2027-03-01', '2027-02-16', 'too-late'],
  ])('D-year: 14 calendar days before 1 March of %s', (_year, lastDay, received, expected) => {
    const last = facts({ lastDay: day(lastDay) });
    expect(outcome(decideFiling(last, 'renewal', day(received)))).toBe(expected);
  });
});

describe('what it must say and carry', () => {
  const none = { goals: null, summary: null, experience: null };
  it('K4.1, K4.4: texts by kind', () => {
    expect(missingTexts('initial', none)).toEqual(['goals', 'summary', 'experience']);
    expect(missingTexts('upgrade', none)).toEqual(['experience']);
    expect(missingTexts('renewal', none)).toEqual(['summary']);
    expect(missingTexts('renewal', { ...none, summary: 'Да' })).toEqual([]);
  });

  it.each([
    [[], 'ok'],
    [['uploaded', 'accepted', 'struck'], 'ok'],
    [['uploaded', 'wanted'], 'documents-missing'],
    [['rejected'], 'documents-missing'],
  ])('K4.3: a package of %j: %s', (states, expected) => {
    expect(outcome(decideFull(states.map((state) => ({ state, name: 'x' }))))).toBe(expected);
  });
});

describe('K4.7 questions and the clock', () => {
  const today = day('2026-12-10');
  const question = (askedOn: string, answerBy: string, answeredOn: string | null = null) => ({
    askedOn: day(askedOn),
    answerBy: day(answerBy),
    answeredOn: answeredOn as Day | null,
  });

  it.each<[string, ReturnType<typeof question>, string | null]>([
    ['unanswered: stands', question('2026-12-01', '2026-12-15'), null],
    ['unanswered on the last day: stands', question('2026-12-01', '2026-12-10'), null],
    [
      'unanswered and over: stood to the last day',
      question('2026-11-20', '2026-12-09'),
      '2026-12-09',
    ],
    [
      'answered: stood to the answer',
      question('2026-12-01', '2026-12-15', '2026-12-03'),
      '2026-12-03',
    ],
    [
      'answered late: stood to the answer all the same',
      question('2026-11-20', '2026-12-01', '2026-12-05'),
      '2026-12-05',
    ],
  ])('%s', (_name, asked, end) => {
    expect(stopsOf([asked], today)).toEqual([{ requestedOn: asked.askedOn, answeredOn: end }]);
  });

  it('D: nothing is decided before the day to answer by has passed', () => {
    const open = question('2026-12-01', '2026-12-10');
    const decided = decideNothingAwaited([open], today);
    expect(decided).toMatchObject({ refusal: { facts: { answerBy: '2026-12-10' } } });
    expect(outcome(decideNothingAwaited([open], day('2026-12-11')))).toBe('ok');
    expect(outcome(decideNothingAwaited([{ ...open, answeredOn: today }], today))).toBe('ok');
  });

  it('D: 14 days to answer, or another day that is not past', () => {
    expect(decideAnswerBy(undefined, TIMES, today)).toEqual({ ok: true, value: '2026-12-24' });
    expect(decideAnswerBy(day('2026-12-11'), TIMES, today)).toMatchObject({ ok: true });
    expect(outcome(decideAnswerBy(today, TIMES, today))).toBe('answer-day-past');
  });
});

describe('D-proposal: against the proposal', () => {
  it.each([
    ['approve', 'approve', null, 'ok'],
    ['approve', 'refuse', null, 'note-required'],
    ['approve', 'refuse', 'почему', 'ok'],
    ['refuse', 'approve', null, 'note-required'],
    ['lower', 'approve', null, 'note-required'],
    ['human', 'approve', null, 'ok'],
    ['human', 'refuse', null, 'ok'],
  ] as const)('%s proposed, %s decided, note %s: %s', (proposal, verdict, note, expected) => {
    expect(outcome(decideAgainst(proposal, verdict, note))).toBe(expected);
  });
});

describe('K4.10 what can be lowered', () => {
  it.each([
    ['lower', 'advanced', 'ok'],
    ['lower', 'basic', 'nothing-to-lower'],
    // Nothing in force is told of by the rule of late requests.
    ['lower', null, 'ok'],
    ['approve', 'basic', 'ok'],
    ['refuse', 'basic', 'ok'],
  ] as const)('%s of %s: %s', (verdict, level, expected) => {
    expect(outcome(decideLowering(verdict, level))).toBe(expected);
  });
});
