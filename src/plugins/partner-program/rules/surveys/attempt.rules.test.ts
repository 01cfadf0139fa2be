import { day, type Instant } from '../shared/days';
import { contactsKeptSince, decideAttempt, decideCallBack, decideForget } from './attempt.rules';
import type { CallFacts, Outcome, Patience } from './call';

const PATIENCE: Patience = { attempts: 3, pauseHours: 3 };
const NOW = '2026-12-01T09:00:00.000Z' as Instant;
const call = (over: Partial<CallFacts> = {}): CallFacts => ({
  state: 'waiting',
  handedOn: day('2026-11-20'),
  warned: true,
  consented: true,
  hours: null,
  callBackAt: null,
  attempts: 0,
  lastAttemptAt: null,
  erased: false,
  ...over,
});

describe('Q-survey what comes of an attempt', () => {
  it.each<[string, Partial<CallFacts>, Outcome, string]>([
    ['no answer', {}, 'no-answer', 'waiting'],
    ['no answer to a call back', { state: 'call-back', attempts: 1 }, 'no-answer', 'waiting'],
    ['no answer for the last time', { attempts: 2 }, 'no-answer', 'unreachable'],
    ['another time', {}, 'call-back', 'call-back'],
    ['another time after many attempts', { attempts: 9 }, 'call-back', 'call-back'],
    ['refused', {}, 'refused', 'refused'],
    ['answered', { state: 'call-back' }, 'done', 'done'],
    ['answered outside its hours', { hours: { from: '15-00', to: '16-00' } }, 'done', 'done'],
    ['Q-join without consent', { consented: false }, 'done', 'survey.no-consent'],
    ['Q-survey D not told', { warned: false }, 'done', 'survey.not-warned'],
    ['answered before', { state: 'done' }, 'done', 'survey-call.move-not-allowed'],
    ['refused before', { state: 'refused' }, 'no-answer', 'survey-call.move-not-allowed'],
  ])('%s', (_name, over, outcome, expected) => {
    const decided = decideAttempt(call(over), outcome, PATIENCE);
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
  });

  it.each([
    ['2026-12-01T09:00:01.000Z', true],
    ['2026-12-01T09:00:00.000Z', false],
    ['2026-11-30T09:00:00.000Z', false],
    ['2027-01-30T09:00:00.000Z', true],
    ['2027-01-31T09:00:00.000Z', false],
  ])('is called back at %s: %s', (at, ok) => {
    expect(decideCallBack(at as Instant, NOW, 60).ok).toBe(ok);
  });
});

describe('Q-private a customer asks to be forgotten', () => {
  it.each<[Partial<CallFacts>, string]>([
    [{}, 'closed'],
    [{ state: 'call-back', warned: false, consented: false }, 'closed'],
    [{ state: 'done' }, 'done'],
    [{ state: 'refused' }, 'refused'],
    [{ state: 'done', erased: true }, 'survey.contact-erased'],
  ])('%j: %s', (over, expected) => {
    const decided = decideForget(call(over));
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
  });
});

describe('Q-private how long a contact is kept', () => {
  it('thirty days after the call, a hundred and eighty after the handover', () => {
    const since = contactsKeptSince(day('2027-01-01'), { afterCall: 30, atMost: 180 });
    expect(since).toEqual({ endedOn: '2026-12-02', handedOn: '2026-07-05' });
  });
});
