import { lastDayOf } from '../../../../../rules/competences/competence.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { endCompetence, lockWithPartner, type Competence } from '../competences.store';
import { findLapsed } from '../lapsed.store';
import { tellPartner } from './tell-partner';

/**
 * D-lapse: writes down the last day of every holding whose time ran out before that day. Rights and
 * lists have followed the day anyway: this is for the record, and for what hangs on it.
 * @returns how many there were
 */
export async function lapseAll(unit: Unit, on: Day): Promise<Decision<number>> {
  let lapsed = 0;
  for (const documentId of await findLapsed(unit.trx, on)) {
    const locked = await lockWithPartner(unit, { documentId });
    if (!locked.ok) return locked;
    const last = lastDayOf(locked.value);
    if (locked.value.endedOn !== null || last === null || last >= on) continue;
    const done = await endLapsed(unit, locked.value);
    if (!done.ok) return done;
    lapsed += 1;
  }
  return accept(lapsed);
}

/** The same for one holding, if its time has run out; who hangs on it is told. */
export async function endLapsed(unit: Unit, holding: Competence): Promise<Decision<null>> {
  const last = lastDayOf(holding);
  if (holding.endedOn !== null || last === null) return accept(null);
  const version = await endCompetence(unit, holding.id, last);
  const { id: competenceId, documentId, partnerId } = holding;
  await unit.journal({ record: 'competence', documentId, partnerId, action: 'lapse', to: last });
  await tellPartner(unit, { ...holding, version }, 'lapsed', { lastDay: last });
  return tell(unit, 'competence.ended', { competenceId, partnerId });
}
