import type { Level } from '../competences/competence';
import { day } from '../shared/days';
import {
  askedOf,
  checklistOf,
  journalled,
  proposalOf,
  type CheckFacts,
  type CheckLine,
  type Outcome,
  type PaperStanding,
} from './checklist.rules';
import { COUNTED_CHECKS, type ApplicationKind, type Check, type Requirement } from './requirement';

const period = { from: day('2026-02-02'), to: day('2027-01-15') };
const facts = (over: Partial<CheckFacts> = {}): CheckFacts => ({
  periods: { elapsed: period, twoYears: period, secondYear: false },
  partnership: { holds: true, gapOn: null },
  gold: { holds: true, gapOn: null },
  violations: { open: 0, confirmed: 0 },
  counts: Object.fromEntries(COUNTED_CHECKS.map((check) => [check, 0])) as CheckFacts['counts'],
  turnover: null,
  papers: new Map(),
  ...over,
});
const row = (checkedBy: Check, over: Partial<Requirement> = {}): Requirement => ({
  code: checkedBy,
  occasion: 'renewal',
  level: 'basic',
  rhythm: 'yearly',
  checkedBy,
  threshold: null,
  ...over,
});
const found = (requirement: Requirement, over: Partial<CheckFacts>) =>
  checklistOf([requirement], facts(over))[0];

describe('D-proposal: one requirement', () => {
  const GAP = day('2026-05-01');
  it.each<[string, Requirement, Partial<CheckFacts>, Outcome]>([
    ['K4.5 partnership kept', row('partnership'), {}, 'held'],
    [
      'K4.5 no partnership',
      row('partnership'),
      { partnership: { holds: false, gapOn: GAP } },
      'not-held',
    ],
    [
      'K4.5 D a gap needs a human',
      row('partnership'),
      { partnership: { holds: true, gapOn: GAP } },
      'needs-human',
    ],
    ['K4.5 gold kept', row('gold'), {}, 'held'],
    ['K4.5 D gold interrupted', row('gold'), { gold: { holds: true, gapOn: GAP } }, 'needs-human'],
    [
      'K3-basic gold today is enough',
      row('gold', { occasion: 'initial' }),
      { gold: { holds: true, gapOn: GAP } },
      'held',
    ],
    [
      'K4.6 gold interrupted before a rise',
      row('gold', { occasion: 'upgrade' }),
      { gold: { holds: true, gapOn: GAP } },
      'needs-human',
    ],
    ['K4.5 no violations', row('violations'), {}, 'held'],
    [
      'K4.5 D an open violation',
      row('violations'),
      { violations: { open: 1, confirmed: 0 } },
      'needs-human',
    ],
    [
      'K4.5 a confirmed one',
      row('violations'),
      { violations: { open: 1, confirmed: 1 } },
      'not-held',
    ],
    ['what only a colleague can tell', row('staff'), {}, 'needs-human'],
    ['a paper not yet sent', row('document'), {}, 'needs-human'],
    ...(['wanted', 'uploaded'] as PaperStanding[]).map(
      (paper): [string, Requirement, Partial<CheckFacts>, Outcome] => [
        `a paper ${paper}`,
        row('document'),
        { papers: new Map([['document', paper]]) },
        'needs-human',
      ],
    ),
    ['a paper accepted', row('document'), { papers: new Map([['document', 'accepted']]) }, 'held'],
    [
      'a paper rejected',
      row('document'),
      { papers: new Map([['document', 'rejected']]) },
      'not-held',
    ],
  ])('%s', (_name, requirement, over, outcome) => {
    expect(found(requirement, over)?.outcome).toBe(outcome);
  });

  it.each([
    [0, null, 'not-held'],
    [1, null, 'held'],
    [4, 5, 'not-held'],
    [5, 5, 'held'],
  ] as const)('K4.5: %i found, %s needed: %s, with the facts used', (count, threshold, outcome) => {
    const counts = { ...facts().counts, 'enterprise-sales': count };
    expect(found(row('enterprise-sales', { threshold }), { counts })).toEqual({
      code: 'enterprise-sales',
      level: 'basic',
      outcome,
      facts: { found: count, needed: threshold ?? 1, ...period },
    });
  });

  it('K4.6: what counts on the day of decision names no period', () => {
    expect(found(row('technical-specialists'), {})?.facts).toEqual({ found: 0, needed: 1 });
  });
});

describe('K4.5, K4.6: what is asked', () => {
  const catalogue = [
    row('gold', { occasion: 'initial' }),
    row('violations', { occasion: 'upgrade' }),
    row('published-projects', { occasion: 'upgrade', level: 'advanced' }),
    row('enterprise-sales'),
    row('marketing', { rhythm: 'second-year' }),
    row('publications', { level: 'advanced' }),
  ];
  it.each<[ApplicationKind, Level | null, boolean, Check[]]>([
    ['initial', null, false, ['gold']],
    ['upgrade', 'basic', false, ['violations', 'published-projects']],
    ['renewal', 'basic', false, ['enterprise-sales']],
    ['renewal', 'basic', true, ['enterprise-sales', 'marketing']],
    ['renewal', 'advanced', false, ['enterprise-sales', 'publications']],
    ['renewal', 'advanced', true, ['enterprise-sales', 'marketing', 'publications']],
  ])('%s of %s, second year %s: %j', (occasion, held, secondYear, codes) => {
    expect(askedOf(catalogue, occasion, held, secondYear).map(({ code }) => code)).toEqual(codes);
  });
});

describe('D-proposal, K4.10: what is proposed', () => {
  const lines = (basic: Outcome[], advanced: Outcome[]): CheckLine[] => {
    const of = (level: Level) => (outcome: Outcome) => ({ code: 'x', level, outcome, facts: {} });
    return [...basic.map(of('basic')), ...advanced.map(of('advanced'))];
  };
  it.each<[ApplicationKind, Outcome[], Outcome[], string]>([
    ['initial', ['held'], [], 'approve'],
    ['initial', ['held', 'needs-human'], [], 'human'],
    ['initial', ['needs-human', 'not-held'], [], 'refuse'],
    ['upgrade', [], ['held'], 'approve'],
    ['upgrade', ['not-held'], ['held'], 'refuse'],
    ['upgrade', ['needs-human'], ['held'], 'human'],
    ['upgrade', [], ['needs-human', 'not-held'], 'refuse'],
    ['renewal', ['held'], ['held'], 'approve'],
    ['renewal', ['held'], ['not-held'], 'lower'],
    ['renewal', ['not-held'], ['held'], 'refuse'],
    ['renewal', ['needs-human'], ['not-held'], 'human'],
    ['renewal', ['held'], ['needs-human'], 'human'],
  ])('%s with basic %j and advanced %j: %s', (occasion, basic, advanced, proposal) => {
    expect(proposalOf(occasion, lines(basic, advanced))).toBe(proposal);
  });
});

describe('K3-basic the line of the turnover shows what is confirmed of the last full year', () => {
  const turnover = { year: '2026', amount: '50000000' };
  it.each([
    ['the document decides, not the amount', 'turnover', turnover, { paper: 'wanted', turnover }],
    ['nothing is confirmed', 'turnover', null, { paper: 'wanted', turnover: null }],
    ['another document has none', 'document', turnover, { paper: 'wanted' }],
  ])('%s', (_name, code, known, shown) => {
    const line = found(row('document', { code }), { turnover: known });
    expect(line).toMatchObject({ outcome: 'needs-human', facts: shown });
    expect(Object.keys(line?.facts ?? {})).toEqual(Object.keys(shown));
  });

  it('is kept in the journal without the amount', () => {
    const line = found(row('document', { code: 'turnover' }), { turnover });
    expect(line && journalled(line)).toEqual({ ...line, facts: { paper: 'wanted' } });
  });
});
