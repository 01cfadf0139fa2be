import { bodyOf, readSamples, type Sample } from '../../../../../tests/support/monitor-form';
import { decideReport } from './report.rules';
import { passedHow, verdictOf } from './verdict.rules';

const samples = readSamples();
const contentOf = (sample: Sample) => {
  const decided = decideReport(bodyOf(sample.form));
  if (!decided.ok) throw new Error(`${sample.name}: ${JSON.stringify(decided.refusal)}`);
  return decided.value;
};

describe('quality-monitor: reports as the Monitor posts them', () => {
  it('are eleven', () => {
    expect(samples).toHaveLength(11);
  });

  it.each(samples)('$name: the verdict of the product itself', (sample) => {
    expect(verdictOf(contentOf(sample).content).figures).toEqual(sample.verdict);
  });

  it.each(samples)('$name: the categories of the product itself', (sample) => {
    const { categories } = verdictOf(contentOf(sample).content);
    const found = categories.map(({ code, total, passedTests, failed, passed }) => [
      code,
      { total, passedTests, failed, passed },
    ]);
    expect(Object.fromEntries(found)).toEqual(sample.categories);
  });

  it.each(samples)('$name: every text of the form', (sample) => {
    const { form } = contentOf(sample);
    const {
      STATE: _state,
      CHECKLIST: _checklist,
      charset,
      'SITES[]': sites,
      ...texts
    } = sample.form;
    expect(form.charset).toBe(charset);
    expect(form.sites).toEqual(sites);
    expect(form.texts).toEqual(texts);
  });

  it.each(samples)('$name: no comment is lost or broken', (sample) => {
    const { tests } = contentOf(sample).content;
    const said = tests.flatMap(({ performer, customer }) =>
      [performer ?? [], customer ?? []].flat(),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const text of said)
      expect(text).toMatch(/^(Принято вручную, причина №\d+|Согласовано с заказчиком)$/);
  });

  it('tells how tests were passed', () => {
    const hows = samples.map((sample) => {
      const all = contentOf(sample).content.tests.map(passedHow);
      const count = (how: string) => all.filter((one) => one === how).length;
      return [
        sample.name.slice(0, 2),
        count('automatically'),
        count('by-hand'),
        count('not-known'),
      ];
    });
    // Counted once by hand: automatically, by hand, nobody knows.
    expect(hows).toEqual([
      ['01', 9, 3, 2],
      ['02', 6, 2, 3],
      ['03', 9, 5, 2],
      ['04', 9, 4, 1],
      ['05', 8, 3, 3],
      ['06', 4, 4, 4],
      ['07', 11, 5, 0],
      ['08', 8, 6, 2],
      ['09', 5, 5, 3],
      ['10', 8, 3, 1],
      ['11', 10, 4, 4],
    ]);
  });
});
