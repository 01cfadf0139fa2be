import { day } from '../shared/days';
import { decideEffect, decideReplace, decideReword, type Reworded } from './edition.rules';
import type { Question } from './questionnaire';

const words = (text: string): Question['text'] => ({ ru: text, kk: text, en: text });
const QUESTIONS: Question[] = ['goals', 'design'].map((code) => ({
  ...{ code, subject: 'project', text: words(code) },
  options: ['5', '4', '3', '2', '1'].map(words),
}));

describe('Q-survey the words of a new edition', () => {
  it('change a question alone, or one answer by its points', () => {
    const question = decideReword(QUESTIONS, { question: 'design', text: words('new') });
    expect(question).toEqual({
      ok: true,
      value: [QUESTIONS[0], { ...QUESTIONS[1], text: words('new') }],
    });
    const answer = decideReword(QUESTIONS, { question: 'goals', points: 4, text: words('good') });
    expect(answer).toMatchObject({
      value: [
        { text: words('goals'), options: ['5', 'good', '3', '2', '1'].map(words) },
        QUESTIONS[1],
      ],
    });
  });

  it.each<[Partial<Reworded>, string]>([
    [{ question: 'x' }, 'survey.unknown-question'],
    [{ points: 0 }, 'survey.no-such-answer'],
    [{ points: 6 }, 'survey.no-such-answer'],
  ])('%j: %s', (values, code) => {
    const decided = decideReword(QUESTIONS, { question: 'goals', text: words('x'), ...values });
    expect(decided).toMatchObject({ refusal: { code } });
  });
});

describe('Q-survey another question in the place of one', () => {
  const replaced = (question: string, edition: number, questions = QUESTIONS) =>
    decideReplace(questions, { question, text: words('new') }, edition);

  it('has a code of its own, and its subject and answers', () => {
    const expected = [QUESTIONS[0], { ...QUESTIONS[1], code: 'design-2', text: words('new') }];
    expect(replaced('design', 2)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['again in the same edition', 'design-2', 2, 'design-2'],
    ['again in a later edition', 'design-2', 11, 'design-11'],
  ])('%s: %s in edition %i is %s', (_, question, edition, code) => {
    const before = replaced('design', 2);
    const questions = before.ok ? before.value : [];
    expect(replaced(question, edition, questions)).toMatchObject({ value: [{}, { code }] });
  });

  it('takes the place of a question that is asked', () => {
    const refusal = { code: 'survey.unknown-question', facts: { questions: ['x'] } };
    expect(replaced('x', 2)).toMatchObject({ refusal });
  });
});

describe('Q-survey the day of a new edition', () => {
  it.each([
    ['2026-12-02', '2020-01-01', null],
    ['2026-12-01', '2020-01-01', '2026-12-02'],
    ['2026-11-01', '2020-01-01', '2026-12-02'],
    ['2027-01-01', '2027-01-01', '2027-01-02'],
    ['2027-01-02', '2027-01-01', null],
  ])('%s after the edition of %s', (from, newest, earliest) => {
    const decided = decideEffect(day(from), { effectiveFrom: day(newest) }, day('2026-12-01'));
    expect(decided).toMatchObject(
      earliest === null
        ? { value: from }
        : { refusal: { code: 'questionnaire.too-early', facts: { earliest } } },
    );
  });
});
