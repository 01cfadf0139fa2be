import type { Decision } from '../../../rules/shared/decision';
import type { Day } from '../../../rules/shared/days';
import type { HandedOver } from '../../../rules/surveys/contact';
import type { Unit } from './unit-of-work';

/** What a lower feature tells higher ones, inside its own transaction. */
export interface ProgrammeEvents {
  /** The partnership ended: from that day on nothing of it is in force. */
  'partner.ended': { readonly partnerId: number; readonly from: Day };
  /** A holding of a competence has new lines: an award, a renewal, another level. */
  'competence.terms-appended': { readonly competenceId: number };
  /** A competence was ended: nothing that hangs on it can be decided any more. */
  'competence.ended': { readonly competenceId: number; readonly partnerId: number };
  /** Days gone by, from that one on, count as held after all: an earlier award, a timely letter. */
  'competence.reopened': { readonly partnerId: number; readonly from: Day };
  /** Q-handover: a handover was accepted. The contact is passed on, never kept on the way. */
  'handover.accepted': HandedOver;
  /** A handover, by its public name, was annulled. */
  'handover.annulled': { readonly handover: string };
}

export type EventHandlers = {
  readonly [Name in keyof ProgrammeEvents]?: (
    unit: Unit,
    event: ProgrammeEvents[Name],
  ) => Promise<Decision<unknown>>;
};

const registered: EventHandlers[] = [];

/** Called once, with the handlers of every manifest. */
export function registerHandlers(handlers: readonly EventHandlers[]): void {
  registered.splice(0, registered.length, ...handlers);
}

/** Tells every handler, in the order of features. The first refusal refuses the whole unit. */
export async function tell<Name extends keyof ProgrammeEvents>(
  unit: Unit,
  name: Name,
  event: ProgrammeEvents[Name],
): Promise<Decision<null>> {
  for (const handlers of registered) {
    const told = await handlers[name]?.(unit, event);
    if (told && !told.ok) return told;
  }
  return { ok: true, value: null };
}
