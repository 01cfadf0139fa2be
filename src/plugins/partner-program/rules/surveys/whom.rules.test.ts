import { day, type Instant } from '../shared/days';
import type { CallFacts, Patience, Standing } from './call';
import { byTurn, contactToKeep, decideMayAsk, isDue, standingOf } from './whom.rules';

const PATIENCE: Patience = { attempts: 5, pauseHours: 3 };
/** 14:00 in Almaty, 12:00 in Moscow. */
const NOW = '2026-12-01T09:00:00.000Z' as Instant;
const at = (text: string): Instant => `2026-12-01T${text}:00.000Z` as Instant;
const call = (over: Partial<CallFacts> = {}): CallFacts => ({
  state: 'waiting',
  handedOn: day('2026-11-20'),
  warned: true,
  consented: true,
  hours: { from: '10-00', to: '19-00' },
  callBackAt: null,
  attempts: 0,
  lastAttemptAt: null,
  erased: false,
  ...over,
});

describe('Q-survey whom to call now', () => {
  const asked = { state: 'call-back' } as const;
  const early = { from: '13-00', to: '19-00' };
  it.each<[string, Partial<CallFacts>, Standing]>([
    ['within the customer’s hours', {}, 'due'],
    ['no hours named', { hours: null }, 'due'],
    ['before its hours', { hours: early }, 'outside-hours'],
    ['at their first minute', { hours: { from: '12-00', to: '13-00' } }, 'due'],
    ['at their end', { hours: { from: '10-00', to: '12-00' } }, 'outside-hours'],
    ['Q-join without consent', { consented: false }, 'no-consent'],
    ['Q-survey D not told', { warned: false }, 'not-warned'],
    ['not told goes before consent', { warned: false, consented: false }, 'not-warned'],
    ['tried an hour ago', { attempts: 1, lastAttemptAt: at('08:00') }, 'tried-lately'],
    ['tried three hours ago', { attempts: 1, lastAttemptAt: at('06:00') }, 'due'],
    ['asked for another time', { ...asked, callBackAt: at('09:30') }, 'call-back-later'],
    ['the time it asked for has come', { ...asked, callBackAt: at('09:00') }, 'call-back-due'],
    [
      'its own time goes before its hours and the pause',
      { ...asked, callBackAt: at('08:59'), hours: early, lastAttemptAt: at('08:30') },
      'call-back-due',
    ],
    [
      'consent goes before its own time',
      { ...asked, callBackAt: at('08:00'), consented: false },
      'no-consent',
    ],
    ['answered', { state: 'done' }, 'ended'],
    ['refused', { state: 'refused' }, 'ended'],
    ['erased', { erased: true }, 'ended'],
  ])('%s', (_name, over, expected) => {
    expect(standingOf(call(over), PATIENCE, NOW)).toBe(expected);
  });

  it('calls back first, then in the order of the handovers', () => {
    const calls = [
      call({ handedOn: day('2026-11-25') }),
      call({ handedOn: day('2026-11-01'), hours: early }),
      call({ handedOn: day('2026-11-10') }),
      call({ state: 'call-back', callBackAt: at('08:40'), handedOn: day('2026-11-29') }),
      call({ state: 'call-back', callBackAt: at('08:00'), handedOn: day('2026-11-30') }),
    ];
    const turn = [...calls].sort(byTurn(NOW, PATIENCE));
    expect(turn.map(({ handedOn }) => handedOn.slice(8))).toEqual(['30', '29', '10', '25', '01']);
    expect(turn.map((one) => isDue(standingOf(one, PATIENCE, NOW)))).toEqual([
      ...[true, true, true, true, false],
    ]);
  });
});

describe('Q-survey, Q-join whether a customer may be asked at all', () => {
  it.each<[string, Partial<CallFacts>, string]>([
    ['within its hours', {}, 'ok'],
    ['outside its hours', { hours: { from: '13-00', to: '19-00' } }, 'ok'],
    ['Q-join without consent', { consented: false }, 'survey.no-consent'],
    ['Q-survey D not told', { warned: false, consented: false }, 'survey.not-warned'],
    ['answered', { state: 'done', warned: false }, 'survey-call.move-not-allowed'],
    ['erased', { erased: true }, 'survey.contact-erased'],
  ])('%s', (_name, over, expected) => {
    const decided = decideMayAsk(call(over));
    expect(decided.ok ? 'ok' : decided.refusal.code).toBe(expected);
  });
});

describe('Q-survey, Q-private whose contact is kept for a call', () => {
  const contact = {
    name: 'Динара',
    post: null,
    phone: '+7 701 000 00 00',
    extension: null,
    email: null,
    city: null,
    comment: null,
  };
  it.each([
    ['who was told', { warned: true, contact }, contact],
    ['nobody who was not', { warned: false, contact }, null],
    ['nobody whose report says it no more', { warned: true, contact: null }, null],
  ])('%s', (_who, said, kept) => expect(contactToKeep(said)).toEqual(kept));
});
