import { CITIES } from './cities';
import { REGIONS } from './regions';

/** ISO 3166-2:KZ, written out from kazakhstan.md and not from the dictionary. */
const ISO = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ');

describe('§1 regions and cities of Kazakhstan', () => {
  it('has the twenty regions of ISO 3166-2:KZ and no other', () => {
    expect(REGIONS.map((region) => region.code)).toEqual(ISO.map((code) => `KZ-${code}`));
  });

  it.each([
    ['cities', CITIES],
    ['regions', REGIONS],
  ])('gives %s a code of their own and names in three languages and scripts', (_name, rows) => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    for (const row of rows) {
      expect([row.nameRu, row.nameKk].join('')).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
      expect(row.nameEn).toMatch(/^[A-Za-z -]+$/);
      expect([row.nameRu, row.nameKk, row.nameEn].every((name) => name.trim().length > 1)).toBe(
        true,
      );
    }
  });

  it('writes the codes of cities as slugs', () => {
    for (const city of CITIES) expect(city.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('puts every city in a region, and a city in every region', () => {
    const regions = [...new Set(CITIES.map((city) => city.region))].sort();
    expect(regions).toEqual(REGIONS.map((region) => region.code));
  });

  it.each([
    ['semey', 'KZ-10'],
    ['kokshetau', 'KZ-11'],
    ['aktobe', 'KZ-15'],
    ['qonayev', 'KZ-19'],
    ['atyrau', 'KZ-23'],
    ['oral', 'KZ-27'],
    ['taraz', 'KZ-31'],
    ['taldykorgan', 'KZ-33'],
    ['karaganda', 'KZ-35'],
    ['kostanay', 'KZ-39'],
    ['kyzylorda', 'KZ-43'],
    ['aktau', 'KZ-47'],
    ['pavlodar', 'KZ-55'],
    ['petropavl', 'KZ-59'],
    ['turkistan', 'KZ-61'],
    ['zhezkazgan', 'KZ-62'],
    ['oskemen', 'KZ-63'],
    ['astana', 'KZ-71'],
    ['almaty', 'KZ-75'],
    ['shymkent', 'KZ-79'],
  ])('%s is the centre of %s and the first of its cities', (code, region) => {
    expect(CITIES.find((city) => city.region === region)?.code).toBe(code);
  });
});
