import { averageOf, decideAnswers, addUp } from './answers.rules';
import type { Question, Subject } from './questionnaire';

const WORDS = { ru: 'x', kk: 'x', en: 'x' };
const ask = (code: string, subject: Subject = 'project'): Question => ({
  ...{ code, subject, text: WORDS },
  options: [WORDS, WORDS, WORDS, WORDS, WORDS],
});
const QUESTIONS = [ask('goals'), ask('design'), ask('platform', 'platform')];

describe('Q-survey the answers of a customer', () => {
  it.each<[string, Record<string, number>, string]>([
    ['all answered', { goals: 5, design: 1, platform: 3 }, 'ok'],
    ['one missing', { goals: 5, platform: 3 }, 'survey.unanswered'],
    ['none', {}, 'survey.unanswered'],
    ['six points', { goals: 6, design: 1, platform: 3 }, 'survey.no-such-answer'],
    ['no points', { goals: 0, design: 1, platform: 3 }, 'survey.no-such-answer'],
    ['half a point', { goals: 4.5, design: 1, platform: 3 }, 'survey.no-such-answer'],
    ['of another version', { goals: 5, design: 1, platform: 3, x: 2 }, 'survey.unknown-question'],
  ])('%s: %j', (_name, answers, expected) => {
    const decided = decideAnswers(QUESTIONS, answers);
    expect(decided.ok ? 'ok' : decided.refusal.code).toBe(expected);
  });

  it('names the questions that were not answered', () => {
    expect(decideAnswers(QUESTIONS, { design: 2 })).toMatchObject({
      refusal: { facts: { questions: ['goals', 'platform'] } },
    });
  });
});

describe('Q-survey what they say together', () => {
  it.each([
    [15, 4, 3.75],
    [10, 3, 3.33],
    [11, 3, 3.67],
    [999, 200, 5],
    [5, 1, 5],
    [0, 0, null],
  ])('averages %d of %d as %s', (sum, count, expected) => {
    expect(averageOf({ sum, count })).toBe(expected);
  });

  it('averages over sums, never over averages', () => {
    const [one, many] = [
      { sum: 5, count: 1 },
      { sum: 6, count: 3 },
    ];
    expect(averageOf(addUp([one, many]))).toBe(2.75);
    expect(averageOf(addUp([]))).toBeNull();
  });
});
