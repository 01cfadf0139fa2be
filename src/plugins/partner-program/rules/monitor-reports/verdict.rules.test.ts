import { KNOWN_CATALOGUES } from './catalogue';
import type { ReportContent, ReportTest, TestState } from './report';
import { figuresByCategory, figuresOf, passedHow, verdictOf } from './verdict.rules';

const test = (values: Partial<ReportTest> = {}): ReportTest => ({
  code: 'T1',
  category: null,
  required: false,
  automatic: false,
  state: 'A',
  performer: null,
  customer: null,
  system: null,
  ...values,
});

/** `A!` is a required test that passed. */
const tests = (states: string): ReportTest[] =>
  states
    .split(' ')
    .filter(Boolean)
    .map((state, i) =>
      test({ code: `T${i}`, state: state[0] as TestState, required: state.endsWith('!') }),
    );

describe('quality-monitor: the verdict', () => {
  it.each<[string, boolean, string]>([
    ['A! A W S', true, 'every required test passed and none failed'],
    ['A! A F', false, 'a test failed that nobody requires'],
    ['A! F!', false, 'a required test failed'],
    ['A! W!', false, 'a required test waits'],
    ['A! S!', false, 'a required test was skipped'],
    ['A W S', true, 'none is required, none failed'],
    ['W', true, 'none is required, none failed, none passed'],
    ['A F', false, 'none is required, one failed'],
    ['A A', true, 'every test passed'],
    ['', false, 'there is no test'],
  ])('%s: %s, as %s', (states, passed) => {
    expect(figuresOf(tests(states)).passed).toBe(passed);
  });

  it('counts what it goes by', () => {
    expect(figuresOf(tests('A! A F! W W! S'))).toEqual({
      total: 6,
      passedTests: 2,
      failed: 1,
      waiting: 2,
      required: 3,
      requiredPassed: 1,
      passed: false,
    });
  });

  it('names what is in the way, and nothing where it passes', () => {
    const content = (states: string): ReportContent => ({ categories: [], tests: tests(states) });
    expect(verdictOf(content('A! F W! S! W A')).inTheWay).toEqual(['T1', 'T2', 'T3']);
    expect(verdictOf(content('A! S W')).inTheWay).toEqual([]);
  });
});

describe('quality-monitor: categories', () => {
  const category = (code: string, parent: string | null = null) => ({ code, parent });

  it('count their sub-categories, however deep, and their own tests', () => {
    const figures = figuresByCategory({
      categories: [
        category('TOP'),
        category('MID', 'TOP'),
        category('LOW', 'MID'),
        category('NONE'),
      ],
      tests: [
        test({ category: 'LOW', state: 'F' }),
        test({ category: 'MID' }),
        test({ category: 'TOP' }),
        test({ category: null }),
        test({ category: 'NOT-LISTED' }),
      ],
    });
    expect(figures.map(({ code, total, failed, passed }) => [code, total, failed, passed])).toEqual(
      [
        ['TOP', 3, 1, false],
        ['MID', 2, 1, false],
        ['LOW', 1, 1, false],
        ['NONE', 0, 0, false],
      ],
    );
  });

  it('that stand in a ring are gone round once', () => {
    const figures = figuresByCategory({
      categories: [category('A', 'B'), category('B', 'A'), category('C', 'C')],
      tests: [test({ category: 'A' }), test({ category: 'C' })],
    });
    expect(figures.map(({ total }) => total)).toEqual([1, 1, 1]);
  });
});

describe('quality-monitor: tests passed by hand', () => {
  it.each<[Partial<ReportTest>, ReturnType<typeof passedHow>]>([
    [{ automatic: true, system: '' }, 'automatically'],
    [{ automatic: true, system: 'found', performer: 'because' }, 'not-known'],
    [{ automatic: true, performer: 'because' }, 'by-hand'],
    [{ automatic: true }, 'by-hand'],
    [{ automatic: true, state: 'F' }, null],
    [{ automatic: false, performer: 'because' }, null],
  ])('%j: %s', (values, how) => {
    expect(passedHow(test(values))).toBe(how);
  });

  it('need a word why', () => {
    const byHand = { automatic: true, code: 'X' };
    const verdict = verdictOf({
      categories: [],
      tests: [test({ ...byHand, code: 'Y', performer: 'why' }), test(byHand)],
    });
    expect(verdict.byHand).toEqual(['Y', 'X']);
    expect(verdict.uncommented).toEqual(['X']);
  });
});

describe('Q-handover (D): what is held for staff', () => {
  const catalogue = (version: string, edition: string) => {
    const known = KNOWN_CATALOGUES.find(
      (one) => one.version === version && one.edition === edition,
    );
    return (known?.tests ?? []).map(({ code, required, automatic }) =>
      test({ code, required, automatic, system: automatic ? '' : null }),
    );
  };
  const heldFor = (all: ReportTest[]) => verdictOf({ categories: [], tests: all }).heldBecause;

  it.each(KNOWN_CATALOGUES.map(({ version, edition }) => [version, edition] as const))(
    'nothing of the catalogue %s of the %s edition',
    (version, edition) => {
      expect(heldFor(catalogue(version, edition))).toEqual([]);
      expect(verdictOf({ categories: [], tests: catalogue(version, edition) }).edition).toBe(
        edition,
      );
    },
  );

  it('the numbers of the newest catalogues are those of the product', () => {
    const numbers = (edition: string) => {
      const all = catalogue('newest', edition);
      return [
        all.length,
        all.filter((t) => t.required).length,
        all.filter((t) => t.automatic).length,
      ];
    };
    expect(numbers('site')).toEqual([65, 26, 14]);
    expect(numbers('intranet')).toEqual([68, 29, 18]);
    expect(catalogue('with-qp0090-and-qp0100', 'site')).toHaveLength(66);
  });

  it.each(['site', 'intranet'])(
    '%s: a required test that is missing, or no longer required',
    (edition) => {
      const all = catalogue('newest', edition);
      expect(heldFor(all.filter(({ code }) => code !== 'QJ0040'))).toEqual([
        'required-set-smaller',
      ]);
      const eased = all.map((one) => (one.code === 'QJ0040' ? { ...one, required: false } : one));
      expect(heldFor(eased)).toEqual(['required-set-smaller']);
    },
  );

  it('not more than is known: modules add tests of their own', () => {
    expect(
      heldFor([...catalogue('newest', 'site'), test({ code: 'MINE', required: true })]),
    ).toEqual([]);
  });

  it('an intranet that leaves out the tests of its edition lacks one of a site', () => {
    const all = catalogue('newest', 'intranet').filter(({ code }) => !code.startsWith('QWE'));
    expect(heldFor(all)).toEqual(['required-set-smaller']);
  });

  it('a required automatic test passed by hand, with or without a word', () => {
    const byHand = (code: string, performer: string | null) =>
      catalogue('newest', 'site').map((one) =>
        one.code === code ? { ...one, system: null, performer } : one,
      );
    expect(heldFor(byHand('QD0020', 'why'))).toEqual(['required-passed-by-hand']);
    expect(heldFor(byHand('QD0020', null))).toEqual(['required-passed-by-hand']);
    // QC0030 runs by itself, but nobody requires it.
    expect(heldFor(byHand('QC0030', null))).toEqual([]);
  });
});
