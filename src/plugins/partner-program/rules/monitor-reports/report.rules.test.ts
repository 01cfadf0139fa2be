import { bodyOf, readSamples, windows1251 } from '../../../../../tests/support/monitor-form';
import { writePhp, type Written } from '../../../../../tests/support/write-php';
import { decideReport } from './report.rules';

const form = readSamples()[0]!.form;
const packed = (value: Written) => writePhp(value).toString('base64');
const checklist = (points: Written, categories: Written = []): Written => [
  ['CATEGORIES', categories],
  ['POINTS', points],
];
const decide = (state: Written, list: Written) =>
  decideReport(bodyOf({ ...form, STATE: packed(state), CHECKLIST: packed(list) }));
const outcome = (state: Written, list: Written) => {
  const decided = decide(state, list);
  return decided.ok
    ? 'accepted'
    : `${decided.refusal.code} ${decided.refusal.facts.where as string}`;
};
const ONE = checklist([['T1', [['REQUIRE', 'Y']]]]);

describe('quality-monitor: states and catalogue', () => {
  it('puts states to the tests of the catalogue the report brings', () => {
    const decided = decide(
      [
        [
          'T1',
          [
            ['STATUS', 'A'],
            [
              'COMMENTS',
              [
                ['PERFOMER', ' why '],
                ['CUSTOMER', ''],
                [
                  'SYSTEM',
                  [
                    ['PREVIEW', 'ok'],
                    ['DETAIL', 'long'],
                  ],
                ],
              ],
            ],
          ],
        ],
        [
          'T3',
          [
            ['STATUS', 'F'],
            ['COMMENTS', ''],
          ],
        ],
        ['NOT-IN-IT', [['STATUS', 'F']]],
      ],
      checklist(
        [
          [
            'T1',
            [
              ['PARENT', 'C2'],
              ['REQUIRE', 'Y'],
              ['AUTO', 'Y'],
            ],
          ],
          ['T2', []],
          ['T3', [['REQUIRE', 'N']]],
          [7, [['PARENT', '']]],
        ],
        [
          ['C1', []],
          ['C2', [['PARENT', 'C1']]],
        ],
      ),
    );
    const bare = {
      category: null,
      required: false,
      automatic: false,
      performer: null,
      customer: null,
      system: null,
    };
    expect(decided.ok && decided.value.content).toEqual({
      categories: [
        { code: 'C1', parent: null },
        { code: 'C2', parent: 'C1' },
      ],
      tests: [
        {
          ...bare,
          code: 'T1',
          category: 'C2',
          required: true,
          automatic: true,
          state: 'A',
          performer: 'why',
          system: 'ok',
        },
        { ...bare, code: 'T2', state: 'W' },
        { ...bare, code: 'T3', state: 'F' },
        { ...bare, code: '7', state: 'W' },
      ],
    });
  });

  it('cuts comments that are too long for a record, never through a sign', () => {
    const long = `${'x'.repeat(3999)}😀`;
    const decided = decide(
      [
        [
          'T1',
          [
            ['STATUS', 'A'],
            ['COMMENTS', [['PERFOMER', long]]],
          ],
        ],
      ],
      ONE,
    );
    expect(decided.ok && decided.value.content.tests[0]?.performer).toBe('x'.repeat(3999));
  });

  it('in windows-1251 reads Kazakh letters of comments, whose lengths are those of the bytes', () => {
    const comments: Written = [
      ['PERFOMER', windows1251('Әлия Қонысбаева: қолмен өтті')],
      ['CUSTOMER', windows1251('&#38; жақсы')],
    ];
    const state: Written = [
      ['STATUS', 'A'],
      ['COMMENTS', comments],
    ];
    const values = { STATE: packed([['T1', state]]), CHECKLIST: packed(ONE) };
    const decided = decideReport(bodyOf({ ...form, ...values, charset: 'windows-1251' }));
    expect(decided.ok && decided.value.content.tests[0]).toMatchObject({
      performer: 'Әлия Қонысбаева: қолмен өтті',
      customer: '&#38; жақсы',
    });
  });

  const many = (count: number, code: string): Written =>
    Array.from({ length: count }, (_, i) => [`${code}${i}`, []] as const);
  it.each([
    ['as many tests as are read', many(1000, 'T'), [], 'accepted'],
    ['one more', many(1001, 'T'), [], 'monitor-report.structure CHECKLIST.POINTS'],
    ['as many categories as are read', [], many(200, 'C'), 'accepted'],
    ['one more', [], many(201, 'C'), 'monitor-report.structure CHECKLIST.CATEGORIES'],
  ])('%#: %s', (_what, tests, categories, expected) => {
    expect(outcome([], checklist(tests, categories))).toBe(expected);
  });

  it('keeps so much of all comments together, and every test', () => {
    const commented = (_: unknown, i: number): [string, Written] => [
      `T${i}`,
      [
        ['STATUS', 'A'],
        ['COMMENTS', [['PERFOMER', 'x'.repeat(3000)]]],
      ],
    ];
    const states = Array.from({ length: 100 }, commented);
    const decided = decide(states, checklist(many(100, 'T')));
    const tests = decided.ok ? decided.value.content.tests : [];
    expect(tests).toHaveLength(100);
    expect(tests.every(({ state }) => state === 'A')).toBe(true);
    expect(tests.map(({ performer }) => performer?.length)).toEqual([
      ...Array.from({ length: 66 }, () => 3000),
      2000,
      ...Array.from({ length: 33 }, () => undefined),
    ]);
  });

  it('reads a catalogue without a single test', () => {
    expect(outcome([], checklist([]))).toBe('accepted');
  });

  it.each<[Written, Written, string]>([
    ['text', ONE, 'STATE'],
    [[], 'text', 'CHECKLIST'],
    [[], [['POINTS', []]], 'CHECKLIST.CATEGORIES'],
    [[], [['CATEGORIES', []]], 'CHECKLIST.POINTS'],
    [[], checklist([['T1', 'x']]), 'CHECKLIST.POINTS'],
    [[], checklist([['a b', []]]), 'CHECKLIST.POINTS'],
    [[], checklist([], [['C', 1]]), 'CHECKLIST.CATEGORIES'],
    [[], checklist([['T1', [['PARENT', []]]]]), 'CHECKLIST.PARENT'],
    [[], checklist([['T1', [['PARENT', 'a b']]]]), 'CHECKLIST.PARENT'],
    [[['T1', 'A']], ONE, 'STATE.T1'],
    [[['T1', [['STATUS', 'X']]]], ONE, 'STATE.T1'],
    [[['T1', [['STATUS', []]]]], ONE, 'STATE.T1'],
    [[['T1', [['COMMENTS', 'x']]]], ONE, 'STATE.T1'],
    [[['T1', [['COMMENTS', [['SYSTEM', 'x']]]]]], ONE, 'STATE.T1'],
  ])('%#: refuses what the Monitor does not write', (state, list, where) => {
    expect(outcome(state, list)).toBe(`monitor-report.structure ${where}`);
  });

  it('names the field whose PHP cannot be read', () => {
    const decided = decideReport(
      bodyOf({ ...form, CHECKLIST: Buffer.from('O:1:"A":0:{}').toString('base64') }),
    );
    expect(!decided.ok && decided.refusal).toEqual({
      code: 'monitor-report.php-objects',
      facts: { at: 0, field: 'CHECKLIST' },
    });
  });
});
