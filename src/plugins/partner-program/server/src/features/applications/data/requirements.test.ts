import { CHECKS } from '../../../../../rules/applications/requirement';
import { SHIPPED_REQUIREMENTS } from './requirements';

const asked = (occasion: string, level: string, rhythm: string): string[] =>
  SHIPPED_REQUIREMENTS.filter(
    (row) => row.occasion === occasion && row.level === level && row.rhythm === rhythm,
  ).map(({ code }) => code);

describe('K4.8 the requirement catalogue shipped with the product', () => {
  it('asks what K3-basic, K4.5, K4.6 and D-upgrade name, and nothing else', () => {
    expect({
      'K3-basic': asked('initial', 'basic', 'yearly'),
      'K4.6 of who rises': asked('upgrade', 'basic', 'yearly'),
      'D-upgrade': asked('upgrade', 'advanced', 'yearly'),
      'K4.5': asked('renewal', 'basic', 'yearly'),
      'K4.5 every two years': asked('renewal', 'basic', 'second-year'),
      'K4.6': asked('renewal', 'advanced', 'yearly'),
    }).toEqual({
      'K3-basic': ['partnership', 'gold', 'large-projects', 'specialists', 'turnover'],
      'K4.6 of who rises': ['partnership', 'gold', 'no-violations'],
      'D-upgrade': ['published-projects', 'technical-specialists', 'publications'],
      'K4.5': ['partnership', 'gold', 'no-violations', 'enterprise-sales'],
      'K4.5 every two years': ['specialists', 'turnover', 'finished-projects', 'marketing'],
      'K4.6': ['technical-specialists', 'publications'],
    });
    expect(SHIPPED_REQUIREMENTS).toHaveLength(21);
  });

  it('checks each in a way that the rules know', () => {
    expect(SHIPPED_REQUIREMENTS.filter(({ checkedBy }) => !CHECKS.includes(checkedBy))).toEqual([]);
  });

  it('D-settings: marks every number that the sources do not give, and only those', () => {
    const marked = SHIPPED_REQUIREMENTS.filter(({ placeholder }) => placeholder);
    expect([...new Set(marked.map(({ code }) => code))].sort()).toEqual([
      'large-projects',
      'publications',
      'specialists',
      'technical-specialists',
      'turnover',
    ]);
    const others = SHIPPED_REQUIREMENTS.filter(({ placeholder }) => !placeholder);
    expect(others.filter(({ threshold }) => threshold !== null)).toEqual([]);
  });

  it('is named in three languages', () => {
    for (const { nameRu, nameKk, nameEn } of SHIPPED_REQUIREMENTS) {
      expect(new Set([nameRu, nameKk, nameEn]).size).toBe(3);
      expect(nameEn).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});
