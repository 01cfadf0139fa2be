import fc from 'fast-check';

import type { SeedPartner, Stretch } from './model';
import type { Question } from './naive';

export const CITIES = ['astana', 'almaty', 'semey', 'ayagoz', 'kokshetau'] as const;
export const REGIONS = ['KZ-71', 'KZ-75', 'KZ-10', 'KZ-11'] as const;
export const CATEGORIES = ['online-stores', 'corporate-sites', 'crm-systems'] as const;
export const INDUSTRIES = ['finance', 'insurance', 'retail'] as const;
const MARKS = ['kkv', 'quality-program'] as const;

/** The words are few, so that questions find something, and hard to compare. */
const WORDS = ['Алма', 'Қазақ', 'Ёлка', 'ӘСЕМ', 'Söft', '100%', 'a_b', '«Тұлпар»', 'йод'] as const;
const TYPED = ['алма', 'казак', 'елка', 'ёлк', 'асем', 'soft', '%', '_', 'b', 'тулпар', 'иод'];

/** The last days of November and the first of December: today is the 1st. */
const day = fc.integer({ min: 10, max: 35 }).map((n) => {
  return new Date(Date.UTC(2026, 10, n)).toISOString().slice(0, 10);
});

const stretch: fc.Arbitrary<Stretch> = fc
  .tuple(day, fc.option(day, { freq: 2 }))
  .map(([a, b]) => (b === null || a <= b ? { from: a, to: b } : { from: b, to: a }));

const text = (max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((w) => w.join(' '));

const project = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  industry: fc.constantFrom(...INDUSTRIES),
  publication: fc.constantFrom('published', 'published', 'published', 'draft', 'unpublished'),
});

/** Few different totals and days, so that there are many ties. */
const entry = fc
  .tuple(stretch, fc.constantFrom(-1, 1, 1, 2))
  .map(([days, points]) => ({ ...days, points: points * 10 }));

const kkv = fc.record({
  level: fc.constantFrom('advanced', 'advanced', 'advanced', 'basic'),
  from: fc.constantFrom('2026-01-10', '2026-01-10', '2026-11-21', '2026-12-01', '2026-12-02'),
  to: fc.constantFrom('2026-11-30', '2026-12-01', '2027-01-10', '2027-01-10', '2027-01-10'),
});

export const partners: fc.Arbitrary<SeedPartner> = fc.record({
  name: text(2),
  partnership: fc.constantFrom('active', 'active', 'active', 'active', 'suspended', 'ended'),
  city: fc.option(fc.constantFrom(...CITIES), { freq: 5 }),
  listed: fc.constantFrom(true, true, true, true, false),
  description: fc.option(text(3)),
  kkv: fc.option(kkv, { freq: 8 }).map((term) => (term && term.from <= term.to ? [term] : [])),
  quality: fc.array(stretch, { maxLength: 1 }),
  entries: fc.array(entry, { maxLength: 5 }),
  projects: fc.array(project, { maxLength: 4 }),
});

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { arbitrary: fc.constant<T[]>([]), weight: 3 },
    { arbitrary: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }), weight: 2 },
  );

export const questions: fc.Arbitrary<Question> = fc.record({
  list: fc.constantFrom('kkv', 'all'),
  category: some(CATEGORIES),
  industry: some(INDUSTRIES),
  region: some(REGIONS),
  city: some(CITIES),
  competence: some(MARKS),
  q: fc.oneof(
    { arbitrary: fc.constant(''), weight: 3 },
    { arbitrary: fc.constantFrom(...TYPED), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...TYPED), fc.constantFrom(...WORDS))
        .map((w) => w.join(' ')),
      weight: 1,
    },
  ),
});

/** The question as a browser asks it. */
export function queryOf({ list, q, ...filters }: Question, page: object = {}): string {
  const parts: [string, string][] = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const params = new URLSearchParams([['list', list], ...parts, ...Object.entries(page)]);
  if (q) params.set('q', q);
  return params.toString();
}
