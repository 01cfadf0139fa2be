import { factRows, type Saying } from './fact-rows';

const say: Saying = {
  text: (id) => `<${id}>`,
  label: (fact) => fact,
  day: (day) => `day ${day}`,
  month: (month) => `month ${month}`,
  number: (value) => `n${value}`,
  code: (fact, value) => `${fact}/${value}`,
  field: (field) => field.toUpperCase(),
  type: (record) => `type ${record}`,
  named: ({ nameEn }) => nameEn,
};
const shown = (facts: Record<string, unknown>): (string | object)[][] =>
  factRows(say, facts).map(({ label, value }) => [label, value]);

describe('D-history: the facts of a line as people read them', () => {
  it.each<[string, Record<string, unknown>, unknown[]]>([
    ['days', { lastDay: '2027-12-01', from: '2026-12-02' }, ['day 2026-12-02', 'day 2027-12-01']],
    ['an open end', { from: '2026-12-02', lastDay: null }, ['day 2026-12-02']],
    ['points', { pointsBooked: 40, pointsReversed: 0 }, ['n0', 'n40']],
    ['a kind', { kind: 'renewal' }, ['kind/renewal']],
    ['a month', { month: '2026-11-01' }, ['month 2026-11']],
    ['a year, never with a mark of thousands', { year: 2027 }, ['2027']],
    ['a partner, and one that is gone', { movedFrom: 7, movedTo: 'Алма' }, ['№ 7', 'Алма']],
    ['a number of an older line where a day is now', { from: 7 }, []],
    ['ids for machines', { entry: 'abc', key: 'abc' }, []],
    ['what no list knows', { novel: 'x' }, ['x']],
    ['nothing', {}, []],
  ])('%s', (_what, facts, expected) => {
    expect(shown(facts).map(([, value]) => value)).toEqual(expected);
  });

  it('D-proposal: requirements as counts beside what was proposed', () => {
    const outcomes = ['held', 'not-held', 'held', 'needs-human'];
    const checklist = outcomes.map((outcome, n) => ({ code: `r${n}`, outcome }));
    expect(shown({ checklist, proposal: 'refuse' })).toEqual([
      ['proposal', 'proposal/refuse'],
      ['checklist', '<outcome.held>: n2, <outcome.needs-human>: n1, <outcome.not-held>: n1'],
    ]);
  });

  it('a corrected field with its values; of the others the names', () => {
    const names = { nameRu: 'Магазин', nameKk: 'Дүкен', nameEn: 'Shop' };
    const changes = [
      { field: 'titleRu', from: 'Был', to: 'Стал' },
      { field: 'startedOn', from: null, to: '2026-01-01' },
      { field: 'customerConsent', from: true, to: false },
      { field: 'category', from: null, to: names },
    ];
    const fields = ['summaryRu', ...changes.map(({ field }) => field), 'customerName'];
    expect(shown({ fields, changes })).toEqual([
      ['TITLERU', { from: 'Был', to: 'Стал' }],
      ['STARTEDON', { from: '<journal.nothing>', to: 'day 2026-01-01' }],
      ['CUSTOMERCONSENT', { from: '<settings.yes>', to: '<settings.no>' }],
      ['CATEGORY', { from: '<journal.nothing>', to: 'Shop' }],
      ['fields', 'SUMMARYRU, CUSTOMERNAME'],
    ]);
  });
});
