import { PROJECT_CATEGORIES } from './categories';
import { INDUSTRIES } from './industries';
import { PRODUCTS } from './products';

describe('§4, K2 dictionaries of projects', () => {
  it.each([
    ['categories', PROJECT_CATEGORIES],
    ['industries', INDUSTRIES],
    ['products', PRODUCTS],
  ])('gives %s a slug of their own and names in three languages', (_name, rows) => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect([row.nameRu, row.nameKk, row.nameEn].every((name) => name.trim().length > 1)).toBe(
        true,
      );
      expect(row.nameEn).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it('K6.2 has the four categories and the four industries that it names', () => {
    expect(PROJECT_CATEGORIES.map((category) => category.nameRu)).toEqual([
      'Интернет-магазины',
      'Корпоративные сайты',
      'Интранет-порталы',
      'CRM-системы',
    ]);
    expect(INDUSTRIES.map((industry) => industry.nameRu)).toEqual(
      expect.arrayContaining(['Финансы', 'Страхование', 'Автобизнес', 'Розничная торговля']),
    );
  });

  it('K2 marks both enterprise products and the options to them, and no other edition', () => {
    const enterprise = PRODUCTS.filter((product) => product.enterprise).map(({ nameRu }) => nameRu);
    const products = [
      '1С-Битрикс: Управление сайтом, редакция Энтерпрайз',
      '1С-Битрикс24: Энтерпрайз',
    ];
    expect(enterprise).toEqual(expect.arrayContaining(products));
    for (const { nameRu, enterprise: marked } of PRODUCTS) {
      expect(marked).toBe(products.some((product) => nameRu.endsWith(product)));
    }
  });
});
