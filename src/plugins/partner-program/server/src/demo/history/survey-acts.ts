import { recordAttempt, type Noted } from '../../features/surveys/use-cases/record-attempt';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** What came of a call about the handover that a report has become. */
export function note(when: When, report: string, noted: Noted): Act {
  return act(when, async (world) => {
    const handover = known(world.records, report);
    const calls = world.strapi.db.connection('pp_survey_calls').where({ handover });
    const { document_id: documentId } = await calls.first<{ document_id: string }>('document_id');
    return done(world, world.manager, (unit) => recordAttempt(unit, { documentId }, noted));
  });
}
