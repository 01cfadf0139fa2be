import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { settleRenewal } from '../../competences';
import type { Application } from '../application.record';
import { lockApplication } from '../application.store';
import { lockCase } from '../case';
import { openApplications } from '../open-applications';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

/** The partner takes an application back; a renewal may be filed again until L − 14 (K4.7 D). */
export async function withdrawApplication(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application } = locked.value;
  const moved = await moveApplication(unit, application, 'withdraw', 'partner');
  if (!moved.ok) return moved;
  const released = await release(unit, application);
  return released.ok ? moved : released;
}

/** D-lapse: a renewal that is no longer open keeps nothing in force. */
async function release(unit: Unit, application: Application): Promise<Decision<unknown>> {
  const { kind, state, late, competence, termLastDay: lastDay } = application;
  const kept = kind === 'renewal' && state !== 'draft' && !late;
  if (!kept || competence === null || lastDay === null) return accept(null);
  return settleRenewal(unit, { competence, lastDay, application: application.documentId }, null);
}

/**
 * Closes what nobody can decide any more: all of a partner whose partnership ended, or what is about
 * a competence that ended. The caller holds the lock on the partner.
 */
export async function closeApplications(
  unit: Unit,
  where: { readonly partnerId: number; readonly competenceId?: number },
): Promise<Decision<null>> {
  for (const { documentId } of await openApplications(unit.trx, where)) {
    const locked = await lockApplication(unit, { documentId });
    if (!locked.ok) return locked;
    const closed = await moveApplication(unit, locked.value, 'close', 'job');
    if (!closed.ok) return closed;
    await tellPartner(unit, locked.value, 'closed', {});
  }
  return accept(null);
}
