import { pauseAfter, verdictOn } from './delivery.rules';

describe('what a failure of delivery means', () => {
  it.each([
    ['no answer at all', 'CONN', null, 0, 'unreachable'],
    ['the greeting refuses us', 'CONN', 554, 0, 'unreachable'],
    ['a wrong password', 'AUTH PLAIN', 535, 500, 'unreachable'],
    ['our sender is refused', 'MAIL FROM', 550, 0, 'unreachable'],
    ['our sender is put off', 'MAIL FROM', 451, 0, 'unreachable'],
    ['the server closes while it reads', 'DATA', 421, 0, 'unreachable'],
    ['the line breaks while it reads', 'DATA', null, 500, 'unreachable'],
    ['the recipient is put off', 'RCPT TO', 450, 0, 'deferred'],
    ['a full mailbox', 'DATA', 452, 238, 'deferred'],
    ['put off for five days', 'RCPT TO', 450, 239, 'refused'],
    ['no such recipient', 'RCPT TO', 550, 0, 'refused'],
    ['the text is refused', 'DATA', 554, 0, 'refused'],
  ] as const)('%s', (_, step, answer, deferrals, verdict) => {
    expect(verdictOn({ step, answer, unsendable: false }, deferrals)).toBe(verdict);
  });

  it('a mail that cannot be put together is not tried for ever', () => {
    expect(verdictOn({ step: 'API', answer: null, unsendable: true }, 0)).toBe('refused');
  });
});

describe('the pause before the next attempt', () => {
  it.each([
    [1, 15_000],
    [2, 30_000],
    [3, 60_000],
    [7, 960_000],
    [8, 1_800_000],
    [1_000, 1_800_000],
  ])('after %i failures it is at most %i ms', (failures, pause) => {
    expect(pauseAfter(failures, 0)).toBe(pause);
  });

  it('chance takes up to a quarter off it', () => {
    expect(pauseAfter(8, 0.5)).toBe(1_575_000);
    expect(pauseAfter(8, 1)).toBe(1_350_000);
  });
});
