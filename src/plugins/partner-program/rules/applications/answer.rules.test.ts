import { day } from '../shared/days';
import { decideAnswered } from './answer.rules';

const question = (askedOn: string, answeredOn: string | null = null) => ({
  askedOn: day(askedOn),
  answerBy: day('2026-12-15'),
  answeredOn: answeredOn === null ? null : day(answeredOn),
});

describe('D-e-mail: what a letter answers', () => {
  const EARLY = question('2026-12-01');
  const LATE = question('2026-12-05');
  const DONE = question('2026-12-01', '2026-12-02');
  it.each([
    ['2026-12-01', [EARLY]],
    ['2026-12-04', [EARLY]],
    ['2026-12-05', [EARLY, LATE]],
  ])('received on %s: what was asked by then and is open', (receivedOn, answered) => {
    expect(decideAnswered([EARLY, DONE, LATE], day(receivedOn), day('2026-12-07'))).toEqual({
      ok: true,
      value: answered,
    });
  });

  it.each([
    ['a day to come', '2026-12-08', [EARLY], 'application.receipt-in-future'],
    ['before anything was asked', '2026-11-30', [EARLY], 'application.nothing-asked'],
    ['when all is answered', '2026-12-03', [DONE], 'application.nothing-asked'],
  ])('is refused: %s', (_name, receivedOn, questions, code) => {
    const decided = decideAnswered(questions, day(receivedOn), day('2026-12-07'));
    expect(decided).toMatchObject({ refusal: { code, facts: { receivedOn } } });
  });
});
