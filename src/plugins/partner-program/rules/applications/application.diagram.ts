import type { ApplicationState } from './application';
import { APPLICATION_ROWS, type ApplicationRow } from './application.states';
import type { ApplicationKind } from './requirement';

const CLOCKS = {
  'starts-review': 'review clock starts',
  'starts-decision': 'decision clock starts',
  stops: 'clock stops',
  'runs-on': 'clock runs on',
  ends: null,
} as const;

/** The state table of one kind as a Mermaid diagram, for the docs. */
export function diagramOf(kind: ApplicationKind): string {
  const rows = APPLICATION_ROWS.filter(({ kinds }) => kinds.includes(kind));
  const lives = reachedIn(rows);
  const names = [...lives].map((state) => `  state "${state}" as ${idOf(state)}`);
  const lines = rows.flatMap((row) =>
    row.from.filter((from) => lives.has(from)).map((from) => lineOf(row, from)),
  );
  const body = ['stateDiagram-v2', ...names, '  [*] --> draft', ...lines];
  return ['```mermaid', ...body, '```'].join('\n');
}

/** Mermaid takes no hyphen in the name of a state. */
function idOf(state: ApplicationState): string {
  return state.replace('-', '_');
}

function reachedIn(rows: readonly ApplicationRow[]): ReadonlySet<ApplicationState> {
  const reached = new Set<ApplicationState>(['draft']);
  for (const state of reached) {
    for (const { from, to } of rows) if (to && from.includes(state)) reached.add(to);
  }
  return reached;
}

function lineOf({ move, to, by, clock }: ApplicationRow, from: ApplicationState): string {
  const effect = clock && CLOCKS[clock];
  const label = [`${move} by ${by.join(' or ')}`, ...(effect ? [effect] : [])].join(', ');
  return `  ${idOf(from)} --> ${idOf(to ?? from)}: ${label}`;
}
