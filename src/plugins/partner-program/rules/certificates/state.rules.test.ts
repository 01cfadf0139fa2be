import type { Holding, Level } from '../competences/competence';
import { day } from '../shared/days';
import { stateOn, type CertificateState } from './state.rules';

type Line = [seq: number, level: Level, from: string, lastDay: string];

const FIRST: Line = [1, 'basic', '2025-07-01', '2026-07-01'];
const UPGRADED: Line = [2, 'advanced', '2026-03-10', '2026-07-01'];
const RENEWED: Line = [2, 'basic', '2026-07-02', '2027-07-01'];
const RENEWED_AGAIN: Line = [3, 'advanced', '2026-07-02', '2027-07-01'];

function holdingOf(lines: Line[], endedOn: string | null = null): Holding {
  return {
    kind: 'kkv',
    startedOn: day('2025-07-01'),
    endedOn: endedOn === null ? null : day(endedOn),
    terms: lines.map(([seq, level, from, lastDay]) => ({
      ...{ seq, level },
      from: day(from),
      lastDay: day(lastDay),
    })),
  };
}

function asked(lines: Line[], seq: number, on: string, facts: { ended?: string; review?: true }) {
  const holding = holdingOf(lines, facts.ended);
  const term = holding.terms.find((line) => line.seq === seq);
  if (!term) throw new Error(`No line ${seq}`);
  return stateOn(holding, term, day(on), facts.review ?? false);
}

describe('K4.3, K4.9 what a number answers', () => {
  it.each<[string, Line[], number, string, CertificateState]>([
    ['K4.3 on its first day', [FIRST], 1, '2025-07-01', 'valid'],
    ['K4.4 on its last day', [FIRST], 1, '2026-07-01', 'valid'],
    ['D-lapse the day after', [FIRST], 1, '2026-07-02', 'expired'],
    ['D-upgrade the day before', [FIRST, UPGRADED], 1, '2026-03-09', 'valid'],
    ['D-upgrade from the day of it', [FIRST, UPGRADED], 1, '2026-03-10', 'superseded'],
    ['D-upgrade the new one', [FIRST, UPGRADED], 2, '2026-03-10', 'valid'],
    ['D-upgrade the old one for ever', [FIRST, UPGRADED], 1, '2030-01-01', 'superseded'],
    ['K4.9 the old one to its last day', [FIRST, RENEWED], 1, '2026-07-01', 'valid'],
    ['K4.9 the new one before its first day', [FIRST, RENEWED], 2, '2026-06-20', 'valid'],
    ['K4.9 the old one afterwards', [FIRST, RENEWED], 1, '2026-07-02', 'superseded'],
    ['D-upgrade of a year to come', [FIRST, RENEWED, RENEWED_AGAIN], 2, '2026-06-20', 'superseded'],
  ])('%s', (_name, lines, seq, on, expected) => {
    expect(asked(lines, seq, on, {})).toBe(expected);
  });

  it.each<[string, Line[], number, string, string, CertificateState]>([
    ['K4.10 annulled', [FIRST], 1, '2026-03-01', '2026-03-02', 'annulled'],
    ['K4.10 on the last day it had', [FIRST], 1, '2026-03-01', '2026-03-01', 'valid'],
    ['K4.10 for ever', [FIRST], 1, '2026-03-01', '2040-01-01', 'annulled'],
    ['§2 never in force', [FIRST], 1, '2025-06-30', '2025-07-01', 'annulled'],
    ['D-lapse written down', [FIRST], 1, '2026-07-01', '2026-09-01', 'expired'],
    ['a year to come falls with it', [FIRST, RENEWED], 2, '2026-06-10', '2026-06-11', 'annulled'],
    ['and replaces nothing', [FIRST, RENEWED], 1, '2026-06-10', '2026-08-01', 'annulled'],
    ['replaced before', [FIRST, UPGRADED], 1, '2026-05-01', '2026-06-01', 'superseded'],
  ])('%s', (_name, lines, seq, ended, on, expected) => {
    expect(asked(lines, seq, on, { ended })).toBe(expected);
  });

  it.each<[string, string, string | undefined, CertificateState]>([
    ['while its term runs', '2026-07-01', undefined, 'valid'],
    ['after its last day', '2026-07-20', undefined, 'valid-under-review'],
    ['once it was ended', '2026-07-20', '2026-07-10', 'expired'],
  ])('D-lapse with a timely renewal undecided, %s', (_name, on, ended, expected) => {
    const facts = { review: true as const, ...(ended === undefined ? {} : { ended }) };
    expect(asked([FIRST], 1, on, facts)).toBe(expected);
  });
});
