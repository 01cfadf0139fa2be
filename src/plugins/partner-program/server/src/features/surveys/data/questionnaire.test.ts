import { decideAnswers } from '../../../../../rules/surveys/answers.rules';
import { POINTS } from '../../../../../rules/surveys/questionnaire';
import { SHIPPED_QUESTIONS } from './questionnaire';

describe('Q-survey the questionnaire shipped with the product', () => {
  it('asks ten questions, the first seven of the project, the last three of the platform', () => {
    expect(SHIPPED_QUESTIONS.map(({ subject }) => subject)).toEqual([
      ...new Array<string>(7).fill('project'),
      ...new Array<string>(3).fill('platform'),
    ]);
    expect(new Set(SHIPPED_QUESTIONS.map(({ code }) => code)).size).toBe(10);
  });

  it('has five answers to each, every one in three languages', () => {
    for (const { text, options } of SHIPPED_QUESTIONS) {
      expect(options).toHaveLength(POINTS.length);
      for (const { ru, kk, en } of [text, ...options]) {
        expect(new Set([ru, kk, en]).size).toBe(3);
        expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
      }
      for (const language of ['ru', 'kk', 'en'] as const)
        expect(new Set(options.map((option) => option[language])).size).toBe(POINTS.length);
    }
  });

  it('is answered in full by its own rule', () => {
    const all = Object.fromEntries(SHIPPED_QUESTIONS.map(({ code }) => [code, 5]));
    expect(decideAnswers(SHIPPED_QUESTIONS, all).ok).toBe(true);
  });
});
