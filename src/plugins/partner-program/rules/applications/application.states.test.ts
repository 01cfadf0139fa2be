import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mover } from '../shared/moves';
import { APPLICATION_STATES, OPEN_STATES, type ApplicationState } from './application';
import { diagramOf } from './application.diagram';
import {
  APPLICATION_ROWS,
  decideApplicationMove,
  type ApplicationMove,
  type ClockEffect,
} from './application.states';
import { APPLICATION_KINDS, type ApplicationKind } from './requirement';

type Led = [to: ApplicationState, clock: ClockEffect];
type Table = Partial<Record<ApplicationState, Partial<Record<`${Mover} ${ApplicationMove}`, Led>>>>;

const WITHDRAWN: Led = ['withdrawn', 'ends'];
const CLOSED: Led = ['closed', 'ends'];
const REFUSED: Led = ['refused', 'ends'];
const ENDS = { 'partner withdraw': WITHDRAWN, 'job close': CLOSED };
const DECISION: Led = ['under-decision', 'starts-decision'];
const PACKAGE = {
  ...ENDS,
  'staff refuse': REFUSED,
  'partner submit-package': DECISION,
  'staff submit-package': DECISION,
  'staff want-document': ['documents-wanted', null] as Led,
  'staff ask': ['documents-wanted', null] as Led,
  'partner answer': ['documents-wanted', null] as Led,
  'staff answer': ['documents-wanted', null] as Led,
};
const DECIDED = {
  ...ENDS,
  'staff refuse': REFUSED,
  'staff approve': ['approved', 'ends'] as Led,
  'staff ask': ['under-decision', 'stops'] as Led,
  'partner answer': ['under-decision', 'runs-on'] as Led,
  'staff answer': ['under-decision', 'runs-on'] as Led,
  'job stop-waiting': ['under-decision', 'runs-on'] as Led,
};
const submitted = (led: Led) => ({ ...ENDS, 'partner submit': led, 'staff submit': led });

/** Written by hand from K4.1–K4.10: what each mover can do with each kind in each state. */
const LEGAL: Record<ApplicationKind, Table> = {
  initial: {
    draft: submitted(['submitted', 'starts-review']),
    submitted: {
      ...ENDS,
      'staff refuse': REFUSED,
      'staff preliminary-approve': ['documents-wanted', 'ends'],
      'staff ask': ['submitted', 'stops'],
      'partner answer': ['submitted', 'runs-on'],
      'staff answer': ['submitted', 'runs-on'],
      'job stop-waiting': ['submitted', 'runs-on'],
    },
    'documents-wanted': PACKAGE,
    'under-decision': DECIDED,
  },
  upgrade: {
    draft: submitted(['documents-wanted', null]),
    'documents-wanted': PACKAGE,
    'under-decision': DECIDED,
  },
  renewal: {
    draft: submitted(DECISION),
    'under-decision': { ...DECIDED, 'staff lower': ['lowered', 'ends'] },
  },
};
const MOVES = [...new Set(APPLICATION_ROWS.map(({ move }) => move))];
const MOVERS: Mover[] = ['partner', 'staff', 'job'];
/** D-upgrade, K4.9: nobody reviews these before their papers are there. */
const NEVER: Record<ApplicationKind, ApplicationState[]> = {
  initial: ['lowered'],
  upgrade: ['submitted', 'lowered'],
  renewal: ['submitted', 'documents-wanted'],
};

describe('K4.1–K4.10 the life of an application', () => {
  const every = APPLICATION_KINDS.flatMap((kind) =>
    APPLICATION_STATES.flatMap((state) =>
      MOVES.flatMap((move) => MOVERS.map((by) => ({ kind, state, move, by }))),
    ),
  );

  it('allows exactly what the rules name, and knows what each does to the clock', () => {
    const reachable = every.filter(({ kind, state }) => !NEVER[kind].includes(state));
    const legal = reachable.flatMap(({ kind, state, move, by }) => {
      const led = LEGAL[kind][state]?.[`${by} ${move}`];
      return led ? [{ kind, state, move, by, led }] : [];
    });
    const allowed = reachable.flatMap(({ kind, state, move, by }) => {
      const decided = decideApplicationMove({ kind, state }, move, by);
      return decided.ok
        ? [{ kind, state, move, by, led: [decided.value.to, decided.value.clock] }]
        : [];
    });
    expect(allowed).toEqual(legal);
  });

  it('says which states a refused move needs', () => {
    const renewal = { kind: 'renewal', state: 'approved' } as const;
    expect(decideApplicationMove(renewal, 'lower', 'staff')).toMatchObject({
      refusal: {
        code: 'application.move-not-allowed',
        facts: { state: 'approved', move: 'lower', needs: ['under-decision'] },
      },
    });
  });

  it.each(APPLICATION_KINDS)('reaches every state that an application for %s can be in', (kind) => {
    const reached = new Set<ApplicationState>(['draft']);
    for (const state of reached) {
      for (const { move, by } of every) {
        const moved = decideApplicationMove({ kind, state }, move, by);
        if (moved.ok) reached.add(moved.value.to);
      }
    }
    expect(APPLICATION_STATES.filter((state) => !reached.has(state))).toEqual(NEVER[kind]);
  });

  it('K4.1: leaves an open state only for one that ends it, and never comes back', () => {
    const open = new Set<ApplicationState>(OPEN_STATES);
    const onward = APPLICATION_ROWS.flatMap(({ from }) => from);
    expect([...new Set(onward)].sort()).toEqual([...open].sort());
  });

  it('is drawn in the docs as it stands here', () => {
    const page = readFileSync(join(__dirname, '../../../../../docs/applications.md'), 'utf8');
    for (const kind of APPLICATION_KINDS) expect(page).toContain(diagramOf(kind));
  });
});
