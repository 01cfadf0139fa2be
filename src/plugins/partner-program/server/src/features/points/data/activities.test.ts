import { SHIPPED_ACTIVITIES } from './activities';

describe('K6.1 the catalogue shipped with the product', () => {
  it('gives each row a code of its own and names in three languages', () => {
    expect(new Set(SHIPPED_ACTIVITIES.map(({ code }) => code)).size).toBe(
      SHIPPED_ACTIVITIES.length,
    );
    for (const { nameRu, nameKk, nameEn } of SHIPPED_ACTIVITIES) {
      expect(new Set([nameRu, nameKk, nameEn]).size).toBe(3);
      expect(nameEn).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it('has sales by amount, projects, the five kinds of marketing that K6.1 names, and handovers', () => {
    const codes = SHIPPED_ACTIVITIES.map(({ code, kind, perTiyn }) => [code, kind, !!perTiyn]);
    expect(codes).toEqual([
      ['enterprise-project', 'project', false],
      ['enterprise-sale', 'sale', true],
      ['marketing-article', 'marketing', false],
      ['marketing-success-story', 'marketing', false],
      ['marketing-campaign', 'marketing', false],
      ['marketing-event', 'marketing', false],
      ['marketing-other', 'marketing', false],
      ['quality-handover', 'handover', false],
    ]);
  });

  it('Q-points: handovers alone earn in the scheme of the partner agreement, for a year', () => {
    const others = SHIPPED_ACTIVITIES.filter(({ scheme }) => scheme === 'partner');
    expect(others.map(({ code, validMonths }) => [code, validMonths])).toEqual([
      ['quality-handover', 12],
    ]);
  });

  it('caps marketing by the year, so that many small things do not make a rating', () => {
    const marketing = SHIPPED_ACTIVITIES.filter(({ kind }) => kind === 'marketing');
    expect(marketing.filter(({ points, capPerYear = 0 }) => capPerYear < points)).toEqual([]);
  });
});
