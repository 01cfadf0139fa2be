import { groupBy } from '../shared/group-by';
import { editionOf, KNOWN_CATALOGUES, type Edition, type KnownCatalogue } from './catalogue';
import type { ReportCategory, ReportContent, ReportTest } from './report';

/** Counts over a set of tests, and what they come to. */
export interface Figures {
  readonly total: number;
  readonly passedTests: number;
  readonly failed: number;
  readonly waiting: number;
  readonly required: number;
  readonly requiredPassed: number;
  readonly passed: boolean;
}

/** The Monitor's verdict over these tests: a skipped test that is required does not pass. */
export function figuresOf(tests: readonly ReportTest[]): Figures {
  const count = (wanted: (test: ReportTest) => boolean): number => tests.filter(wanted).length;
  const counts = {
    total: tests.length,
    passedTests: count(({ state }) => state === 'A'),
    failed: count(({ state }) => state === 'F'),
    waiting: count(({ state }) => state === 'W'),
    required: count(({ required }) => required),
    requiredPassed: count(({ required, state }) => required && state === 'A'),
  };
  return { ...counts, passed: isPassed(counts) };
}

function isPassed(counts: Omit<Figures, 'passed'>): boolean {
  const { total, passedTests, failed, required, requiredPassed } = counts;
  if (total === 0) return false;
  return passedTests === total || (failed === 0 && requiredPassed === required);
}

export interface CategoryFigures extends Figures, ReportCategory {}

/** The same per category, in the order of the report; numbers include those of sub-categories. */
export function figuresByCategory({ categories, tests }: ReportContent): CategoryFigures[] {
  const testsOf = new Map<string, ReportTest[]>(categories.map(({ code }) => [code, []]));
  const parentOf = new Map(categories.map(({ code, parent }) => [code, parent]));
  for (const test of tests) {
    for (const code of lineage(test.category, parentOf)) testsOf.get(code)?.push(test);
  }
  return categories.map((category) => ({
    ...category,
    ...figuresOf(testsOf.get(category.code) ?? []),
  }));
}

/** Tests by the category they stand in; under null those of none that the report knows. */
export function testsByCategory({
  categories,
  tests,
}: ReportContent): ReadonlyMap<string | null, readonly ReportTest[]> {
  const known = new Set(categories.map(({ code }) => code));
  return groupBy(tests, ({ category }) =>
    category !== null && known.has(category) ? category : null,
  );
}

/** The Monitor knows two levels. What is nested without end, or in a ring, is followed no further. */
const MOST_LEVELS = 16;

/** A category and those above it. */
function lineage(
  category: string | null,
  parentOf: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const line = new Set<string>();
  let at = category;
  while (at !== null && line.size < MOST_LEVELS && !line.has(at)) {
    line.add(at);
    at = parentOf.get(at) ?? null;
  }
  return line;
}

/** How a test that can run by itself was passed; null for every other test. */
export type PassedHow = 'automatically' | 'by-hand' | 'not-known';

/**
 * An automatic run leaves its finding, which stays when the test is passed by hand later: with a
 * comment beside it nobody knows how it was passed.
 */
export function passedHow(test: ReportTest): PassedHow | null {
  if (!test.automatic || test.state !== 'A') return null;
  if (test.system === null) return 'by-hand';
  return test.performer === null ? 'automatically' : 'not-known';
}

/** Why staff look at a passing report before it counts (Q-handover). */
export const HELD_BECAUSE = ['required-set-smaller', 'required-passed-by-hand'] as const;
export type HeldBecause = (typeof HELD_BECAUSE)[number];

/** What a report comes to, by nothing but its own tests. */
export interface Verdict {
  readonly figures: Figures;
  readonly categories: readonly CategoryFigures[];
  readonly edition: Edition;
  /** Codes that keep it from passing: failed ones, and required ones that are not passed. */
  readonly inTheWay: readonly string[];
  /** Automatic tests passed by hand. */
  readonly byHand: readonly string[];
  /** Of those, the ones without a word why. */
  readonly uncommented: readonly string[];
  readonly heldBecause: readonly HeldBecause[];
}

/**
 * Q-handover: what a report’s own tests say: whether they pass, what stands in the way, what was
 * passed by hand, and why staff look at it before it counts.
 */
export function verdictOf(content: ReportContent): Verdict {
  const { tests } = content;
  const figures = figuresOf(tests);
  const byHand = tests.filter((test) => passedHow(test) === 'by-hand');
  const held: Record<HeldBecause, boolean> = {
    'required-set-smaller': lacksRequired(tests),
    'required-passed-by-hand': byHand.some(({ required }) => required),
  };
  return {
    figures,
    categories: figuresByCategory(content),
    edition: editionOf(tests),
    inTheWay: figures.passed ? [] : codesOf(tests.filter(isInTheWay)),
    byHand: codesOf(byHand),
    uncommented: codesOf(byHand.filter(({ performer }) => performer === null)),
    heldBecause: HELD_BECAUSE.filter((reason) => held[reason]),
  };
}

function isInTheWay({ state, required }: ReportTest): boolean {
  return state === 'F' || (required && state !== 'A');
}

function codesOf(tests: readonly ReportTest[]): string[] {
  return tests.map(({ code }) => code);
}

/** Whether the report asks for less than every version of its edition that is known. */
function lacksRequired(tests: readonly ReportTest[]): boolean {
  const required = new Set(codesOf(tests.filter((test) => test.required)));
  const edition = editionOf(tests);
  const known = KNOWN_CATALOGUES.filter((catalogue) => catalogue.edition === edition);
  return !known.some((catalogue) => asksAll(catalogue, required));
}

function asksAll({ tests }: KnownCatalogue, required: ReadonlySet<string>): boolean {
  return tests.every((test) => !test.required || required.has(test.code));
}
