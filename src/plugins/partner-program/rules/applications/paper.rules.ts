import { accept, refuse, type Decision } from '../shared/decision';
import { FILED_STATES, type ApplicationState, type PaperState } from './application';

/** How a document stands, and the application that it is wanted for. */
export interface PaperFacts {
  readonly state: PaperState;
  readonly applicationState: ApplicationState;
}

/** What staff decide about a document, and from which of its states. */
const JUDGED_FROM = {
  accept: ['wanted', 'uploaded', 'rejected'],
  reject: ['uploaded', 'accepted'],
  strike: ['wanted', 'uploaded', 'rejected'],
} as const satisfies Record<string, readonly PaperState[]>;

export type Judgement = keyof typeof JUDGED_FROM;

/** K4.2, K4.7: documents are judged while their application is submitted and not decided. */
export function decideJudging(
  { state, applicationState }: PaperFacts,
  judgement: Judgement,
): Decision<null> {
  const filed = FILED_STATES.some((one) => one === applicationState);
  const from: readonly PaperState[] = JUDGED_FROM[judgement];
  if (filed && from.includes(state)) return accept(null);
  return refuse('application.document-closed', { state });
}
