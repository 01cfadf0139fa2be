import { decideFull, missingTexts } from '../../../../../rules/applications/application.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { keepWhileUndecided } from '../../competences';
import type { Application, ApplicationFields } from '../application.record';
import { PROGRAMME_TEXT } from '../applications.settings';
import { wantPapers } from '../asked-papers';
import { lockCase, type Case } from '../case';
import { groundFor, type Ground } from '../filing';
import { lacking, namesOf } from '../papers';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

/**
 * K4.1, K4.4: the partner submits its application and accepts the text of the programme.
 * @param programmeText the version that was shown: refused when another is in force
 */
export async function submitApplication(
  unit: Unit,
  ref: RecordRef,
  { programmeText }: { programmeText: string },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { partner, application } = locked.value;
  const complete = await decideComplete(unit, locked.value, programmeText);
  if (!complete.ok) return complete;
  const { documentId: own, kind } = application;
  const ground = await groundFor(unit, partner, kind, { received: unit.today, own });
  if (!ground.ok) return ground;
  const fields = {
    ...groundFields(ground.value),
    textVersion: programmeText,
    acceptedAt: unit.now,
    acceptedBy: unit.actor.id,
    receivedOn: unit.today,
  };
  const moved = await moveApplication(unit, application, 'submit', 'partner', { fields });
  if (!moved.ok) return moved;
  await tellPartner(unit, application, 'received', { receivedOn: unit.today });
  const kept = await keepInForce(unit, application, ground.value);
  if (!kept.ok) return kept;
  await wantMissing(unit, application);
  return moved;
}

async function decideComplete(
  unit: Unit,
  { application, papers }: Case,
  programmeText: string,
): Promise<Decision<null>> {
  const missing = missingTexts(application.kind, application);
  if (missing.length > 0) return refuse('application.incomplete', { missing });
  const version = await settingOn(unit.trx, PROGRAMME_TEXT, unit.today);
  if (programmeText !== version) return refuse('application.text-outdated', { version });
  return application.kind === 'renewal' ? decideFull(lacking(papers)) : accept(null);
}

/** What an application keeps from the day it was received. */
export function groundFields({
  times,
  competence,
  lastDay,
}: Ground): Pick<ApplicationFields, 'times' | 'competenceId' | 'termLastDay'> {
  return { times, competenceId: competence?.id ?? null, termLastDay: competence ? lastDay : null };
}

/** D-lapse: a timely renewal keeps its competence in force, also one that had lapsed (D-e-mail). */
export async function keepInForce(
  unit: Unit,
  { kind, documentId }: Pick<Application, 'kind' | 'documentId'>,
  { competence, lastDay }: Ground,
): Promise<Decision<null>> {
  if (kind !== 'renewal' || !competence || lastDay === null) return accept(null);
  return keepWhileUndecided(unit, {
    competence: competence.documentId,
    lastDay,
    application: documentId,
  });
}

/**
 * An upgrade goes straight to its package (D-upgrade); a renewal is asked for what the catalogue of
 * the day of receipt wants since it was begun (D-settings), and the partner is told of it.
 */
export async function wantMissing(unit: Unit, application: Application): Promise<void> {
  if (application.kind === 'initial') return;
  const missing = await wantPapers(unit, application);
  if (application.kind !== 'renewal' || missing.length === 0) return;
  await tellPartner(unit, application, 'document-wanted', { document: namesOf(...missing) });
}
