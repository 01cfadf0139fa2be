import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportTest } from '../monitor-reports/report';
import { verdictOf } from '../monitor-reports/verdict.rules';
import { KNOWN_CATALOGUES } from '../monitor-reports/catalogue';
import { decideMove, unreachableStates, type Mover } from '../shared/moves';
import type { Instant } from '../shared/days';
import { day } from '../shared/days';
import { HANDOVER_STATES, type HandoverState, type ProjectHandover } from './handover';
import { diagramOf } from './handover.diagram';
import { countingHandover, decideHandover } from './handover.rules';
import { HANDOVER_MOVES, type HandoverMove } from './handover.states';

const MAY = { confirmed: false, mayHandOver: true };

/** Every test of a site passed, automatic ones by themselves. */
const site = (change: Readonly<Record<string, Partial<ReportTest>>> = {}): ReportTest[] =>
  (KNOWN_CATALOGUES[0]?.tests ?? []).map(({ code, required, automatic }) => ({
    code,
    category: null,
    required,
    automatic,
    state: 'A',
    performer: null,
    customer: null,
    system: automatic ? '' : null,
    ...change[code],
  }));
const verdict = (tests: ReportTest[]) => verdictOf({ categories: [], tests });
const outcome = (tests: ReportTest[], comments = {}, facts = MAY): unknown => {
  const decided = decideHandover(facts, verdict(tests), comments);
  if (decided.ok) return [decided.value.state, ...decided.value.heldBecause];
  return [decided.refusal.code, decided.refusal.facts.tests].filter((part) => part !== undefined);
};
const BY_HAND = { QC0030: { system: null } };

describe('Q-handover: what a confirmation makes of a report', () => {
  it('D: a passing report is accepted at once', () => {
    expect(outcome(site())).toEqual(['accepted']);
  });

  it('D: a failing one is refused with what is in the way', () => {
    const tests = site({ QD0010: { state: 'S' }, QD0050: { state: 'F' } });
    expect(outcome(tests)).toEqual(['handover.verdict-failed', ['QD0010', 'QD0050']]);
  });

  it('D: a passing one is held when it asks less than the catalogue of its edition', () => {
    expect(outcome(site({ QD0010: { required: false } }))).toEqual([
      'held',
      'required-set-smaller',
    ]);
  });

  it('D: and when a required automatic test was passed by hand', () => {
    const tests = site({ QD0020: { system: null, performer: 'because' } });
    expect(outcome(tests)).toEqual(['held', 'required-passed-by-hand']);
  });

  it('tests passed by hand need a word why, in the report or with the confirmation', () => {
    expect(outcome(site(BY_HAND))).toEqual(['handover.comments-missing', ['QC0030']]);
    expect(outcome(site(BY_HAND), { QC0030: 'checked' })).toEqual(['accepted']);
    expect(outcome(site({ QC0030: { system: null, performer: 'checked' } }))).toEqual(['accepted']);
  });

  it('a word about a test that was not passed by hand is a mistake', () => {
    expect(outcome(site(), { QD0010: 'x' })).toEqual(['handover.comment-unexpected', ['QD0010']]);
    expect(outcome(site(), { toString: 'x' })).toEqual([
      'handover.comment-unexpected',
      ['toString'],
    ]);
  });

  it('Q-again: who may not hand the project over learns nothing of it', () => {
    const nobody = { confirmed: false, mayHandOver: false };
    expect(outcome(site({ QD0010: { state: 'F' } }), {}, nobody)).toEqual(['record.not-found']);
  });

  it('D: is confirmed once', () => {
    expect(outcome(site(), {}, { ...MAY, confirmed: true })).toEqual([
      'handover.already-confirmed',
    ]);
  });
});

describe('Q-again: what a project counts by', () => {
  const handover = (documentId: string, state: HandoverState, hour: string): ProjectHandover => ({
    documentId,
    state,
    confirmedAt: `2026-12-01T${hour}:00:00.000Z` as Instant,
    on: day('2026-12-01'),
  });

  it.each<[string, ProjectHandover[], string | undefined]>([
    ['nothing', [], undefined],
    [
      'the newest accepted',
      [handover('a', 'accepted', '01'), handover('b', 'accepted', '02')],
      'b',
    ],
    ['in any order', [handover('b', 'accepted', '02'), handover('a', 'accepted', '01')], 'b'],
    ['not a held one', [handover('a', 'accepted', '01'), handover('b', 'held', '02')], 'a'],
    [
      'not an annulled one',
      [handover('a', 'accepted', '01'), handover('b', 'annulled', '02')],
      'a',
    ],
    ['not a refused one', [handover('a', 'refused', '01')], undefined],
  ])('%s', (_what, handovers, counting) => {
    expect(countingHandover(handovers)?.documentId).toBe(counting);
  });
});

describe('Q-handover: the life of a handover', () => {
  const LEGAL: Record<HandoverState, Partial<Record<`${Mover} ${HandoverMove}`, HandoverState>>> = {
    waiting: { 'partner confirm': 'accepted', 'partner hold': 'held' },
    held: { 'staff accept': 'accepted', 'staff refuse': 'refused' },
    accepted: { 'staff annul': 'annulled' },
    refused: {},
    annulled: {},
  };
  const moves = Object.keys(HANDOVER_MOVES.moves) as HandoverMove[];

  it.each(HANDOVER_STATES)('allows exactly what the rule names: %s', (state) => {
    const allowed = moves.flatMap((move) =>
      (['partner', 'staff', 'job'] as const).flatMap((by) => {
        const decided = decideMove(HANDOVER_MOVES, state, move, by);
        return decided.ok ? [[`${by} ${move}`, decided.value]] : [];
      }),
    );
    expect(Object.fromEntries(allowed)).toEqual(LEGAL[state]);
  });

  it('reaches every state', () => {
    expect(unreachableStates(HANDOVER_MOVES)).toEqual([]);
    expect(HANDOVER_MOVES.states).toEqual(HANDOVER_STATES);
  });

  it('is drawn in the docs as it stands here', () => {
    const page = readFileSync(join(__dirname, '../../../../../docs/handovers.md'), 'utf8');
    expect(page).toContain(diagramOf());
  });
});
