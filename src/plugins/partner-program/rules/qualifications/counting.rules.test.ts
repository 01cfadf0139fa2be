import fc from 'fast-check';
import { addDays, day, type Day } from '../shared/days';
import {
  countLargeProjects,
  countPublications,
  countSpecialists,
  countTechnicalSpecialists,
  countYears,
} from './counting.rules';
import {
  PAPER_KINDS,
  QUALIFICATION_STATES,
  type PaperFacts,
  type QualificationState,
  type SpecialistFacts,
} from './qualification';

const ON = day('2026-06-10');
const EVE = addDays(ON, -1);
const NEXT = addDays(ON, 1);

const specialist = (facts: Partial<SpecialistFacts> = {}): SpecialistFacts => ({
  id: 1,
  state: 'confirmed',
  technical: true,
  worksFrom: day('2024-01-01'),
  worksUntil: null,
  ...facts,
});
const paper = (facts: Partial<PaperFacts> = {}): PaperFacts => ({
  specialistId: 1,
  state: 'confirmed',
  kind: 'certificate',
  issuedOn: day('2025-01-01'),
  validUntil: null,
  ...facts,
});
const CERTIFICATE = paper();
const ATTESTATION = paper({ kind: 'attestation' });

describe('K3-basic specialists at work', () => {
  it.each<[string, Partial<SpecialistFacts>, number]>([
    ['confirmed', {}, 1],
    ['not technical', { technical: false }, 1],
    ['waiting', { state: 'waiting' }, 0],
    ['rejected', { state: 'rejected' }, 0],
    ['withdrawn', { state: 'withdrawn' }, 0],
    ['on the first day', { worksFrom: ON }, 1],
    ['the day before the first', { worksFrom: NEXT }, 0],
    ['on the last day', { worksUntil: ON }, 1],
    ['the day after the last', { worksUntil: EVE }, 0],
  ])('%s: %#', (_name, facts, expected) => {
    expect(countSpecialists([specialist(facts)], ON)).toBe(expected);
  });
});

describe('K4.6 certified and attested technical specialists', () => {
  it.each<[string, Partial<SpecialistFacts>, PaperFacts[], number]>([
    ['both papers', {}, [CERTIFICATE, ATTESTATION], 1],
    ['certified only', {}, [CERTIFICATE], 0],
    ['attested only', {}, [ATTESTATION], 0],
    ['two certificates', {}, [CERTIFICATE, CERTIFICATE], 0],
    ['no paper', {}, [], 0],
    [
      'many papers count a person once',
      {},
      [CERTIFICATE, CERTIFICATE, ATTESTATION, ATTESTATION],
      1,
    ],
    ["somebody else's attestation", {}, [CERTIFICATE, { ...ATTESTATION, specialistId: 2 }], 0],
    ['not technical', { technical: false }, [CERTIFICATE, ATTESTATION], 0],
    ['not confirmed', { state: 'waiting' }, [CERTIFICATE, ATTESTATION], 0],
    ['left the day before', { worksUntil: EVE }, [CERTIFICATE, ATTESTATION], 0],
    ['the attestation waits', {}, [CERTIFICATE, { ...ATTESTATION, state: 'waiting' }], 0],
    ['the attestation was rejected', {}, [CERTIFICATE, { ...ATTESTATION, state: 'rejected' }], 0],
    ['the certificate was withdrawn', {}, [{ ...CERTIFICATE, state: 'withdrawn' }, ATTESTATION], 0],
    ['issued that day', {}, [{ ...CERTIFICATE, issuedOn: ON }, ATTESTATION], 1],
    ['issued the day after', {}, [{ ...CERTIFICATE, issuedOn: NEXT }, ATTESTATION], 0],
    ['valid through that day', {}, [CERTIFICATE, { ...ATTESTATION, validUntil: ON }], 1],
    ['expired the day before', {}, [CERTIFICATE, { ...ATTESTATION, validUntil: EVE }], 0],
  ])('%s: %#', (_name, facts, papers, expected) => {
    expect(countTechnicalSpecialists([specialist(facts)], papers, ON)).toBe(expected);
  });
});

describe('K4.6 publications of a period, K3-basic large web projects', () => {
  it.each([
    ['confirmed', '2026-06-10', 1],
    ['confirmed', '2026-06-01', 1],
    ['confirmed', '2026-06-30', 1],
    ['confirmed', '2026-05-31', 0],
    ['confirmed', '2026-07-01', 0],
    ['waiting', '2026-06-10', 0],
    ['rejected', '2026-06-10', 0],
    ['withdrawn', '2026-06-10', 0],
  ] as const)('%s, published on %s: %i in June', (state, published, expected) => {
    const facts = [{ state, publishedOn: day(published) }];
    expect(countPublications(facts, day('2026-06-01'), day('2026-06-30'))).toBe(expected);
  });

  it.each([
    ['confirmed', '2026-06-10', 1],
    ['confirmed', '2020-01-01', 1],
    ['confirmed', '2026-06-11', 0],
    ['waiting', '2026-06-01', 0],
    ['withdrawn', '2026-06-01', 0],
  ] as const)('%s, finished on %s: %i', (state, finished, expected) => {
    expect(countLargeProjects([{ state, finishedOn: day(finished) }], ON)).toBe(expected);
  });
});

describe('§1 financial years whose turnover is confirmed', () => {
  it.each<[string, QualificationState, string, number]>([
    ['the last full one', 'confirmed', '2025', 1],
    ['the one that runs', 'confirmed', '2026', 0],
    ['an older one', 'confirmed', '2019', 1],
    ['one that waits', 'waiting', '2025', 0],
    ['one that was rejected', 'rejected', '2025', 0],
  ])('%s', (_name, state, year, expected) => {
    expect(countYears([{ state, year }], ON)).toBe(expected);
  });
});

describe('K4.6 whatever was entered', () => {
  const anyDay = fc.integer({ min: 0, max: 60 }).map((days): Day => addDays(ON, days - 30));
  const anyState = fc.constantFrom(...QUALIFICATION_STATES);
  const anySpecialist = fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    state: anyState,
    technical: fc.boolean(),
    worksFrom: anyDay,
    worksUntil: fc.option(anyDay),
  });
  const anyPaper = fc.record({
    specialistId: fc.integer({ min: 1, max: 5 }),
    state: anyState,
    kind: fc.constantFrom(...PAPER_KINDS),
    issuedOn: anyDay,
    validUntil: fc.option(anyDay),
  });
  const people = fc.uniqueArray(anySpecialist, { selector: ({ id }) => id });

  it('never counts more than is confirmed, nor more technical ones than specialists', () => {
    fc.assert(
      fc.property(people, fc.array(anyPaper), anyDay, (specialists, papers, on) => {
        const confirmed = <T extends { state: string }>(rows: T[]): T[] =>
          rows.filter(({ state }) => state === 'confirmed');
        const technical = countTechnicalSpecialists(specialists, papers, on);
        const all = countSpecialists(specialists, on);
        expect(all).toBeLessThanOrEqual(confirmed(specialists).length);
        expect(technical).toBeLessThanOrEqual(all);
        expect(2 * technical).toBeLessThanOrEqual(confirmed(papers).length);
      }),
    );
  });

  it('counts nobody less because another paper was confirmed', () => {
    fc.assert(
      fc.property(people, fc.array(anyPaper), anyPaper, anyDay, (all, papers, more, on) => {
        const before = countTechnicalSpecialists(all, papers, on);
        expect(countTechnicalSpecialists(all, [...papers, more], on)).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});
