import type { HandedOver } from '../../../../rules/surveys/contact';
import { joinProgramme } from '../../features/quality/use-cases/join-programme';
import { recordAttempt, type Noted } from '../../features/surveys/use-cases/record-attempt';
import { SYSTEM } from '../../platform/actor';
import { tell } from '../../platform/events';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** The owner lets the vendor ask its customers (Q-join). */
export function join(when: When, partner: string, textVersion: string): Act {
  return act(when, (world) => {
    const { id } = known(world.partners, partner);
    return done(world, known(world.owners, partner), (unit) =>
      joinProgramme(unit, id, { textVersion }),
    );
  });
}

/** A handover was accepted: its customer waits to be asked. */
export function handOver(
  when: When,
  partner: string,
  told: Omit<HandedOver, 'partnerId' | 'handedOn'>,
): Act {
  return act(when, (world) => {
    const { id: partnerId } = known(world.partners, partner);
    const call = { ...told, partnerId, handedOn: when.on };
    return done(world, SYSTEM, (unit) => tell(unit, 'handover.accepted', call));
  });
}

/** What came of a call for that handover. */
export function note(when: When, handover: string, noted: Noted): Act {
  return act(when, async (world) => {
    const calls = world.strapi.db.connection('pp_survey_calls').where({ handover });
    const { document_id: documentId } = await calls.first<{ document_id: string }>('document_id');
    return done(world, world.manager, (unit) => recordAttempt(unit, { documentId }, noted));
  });
}
