import { HANDOVER_MOVES } from './handover.states';

/** The state table as a Mermaid diagram, for the docs. */
export function diagramOf(): string {
  const { initial, moves } = HANDOVER_MOVES;
  const lines = Object.entries(moves).flatMap(([name, { from, to, by }]) =>
    from.map((state) => `  ${state} --> ${to}: ${name} by ${by.join(' or ')}`),
  );
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...lines, '```'].join('\n');
}
