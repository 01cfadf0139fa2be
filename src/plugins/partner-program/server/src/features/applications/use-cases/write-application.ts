import type { ApplicationKind } from '../../../../../rules/applications/requirement';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { insertApplication, lockApplication, saveApplication } from '../application.store';
import { wantPapers } from '../asked-papers';
import { groundFor } from '../filing';

/** What a partner tells. Undefined stays, null empties. */
export interface ApplicationInput {
  readonly goals?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly experience?: string | null | undefined;
}

/** K4.1: the partner begins an application; a renewal already says which documents it takes. */
export async function beginApplication(
  unit: Unit,
  partnerId: number,
  kind: ApplicationKind,
  input: ApplicationInput,
): Promise<Decision<Changed>> {
  const partner = await lockPartnerById(unit, partnerId);
  const ground = await groundFor(unit, partner, kind, { received: unit.today });
  if (!ground.ok) return ground;
  const competenceId = ground.value.competence?.id ?? null;
  const made = await insertApplication(unit, partnerId, kind, { ...said(input), competenceId });
  if (kind === 'renewal')
    await wantPapers(unit, { id: made.id, partnerId, kind, receivedOn: null });
  const { documentId, version } = made;
  const line = { record: 'application', documentId, partnerId, action: 'create', to: 'draft' };
  await unit.journal({ ...line, facts: { kind } });
  return accept({ documentId, version });
}

/** The partner changes an application that it has not submitted. */
export async function editApplication(
  unit: Unit,
  ref: RecordRef,
  input: ApplicationInput,
): Promise<Decision<Changed>> {
  const locked = await lockApplication(unit, ref);
  if (!locked.ok) return locked;
  const { id, documentId, partnerId, state } = locked.value;
  if (state !== 'draft') return refuse('application.not-editable', { state });
  const fields = said(input);
  const version = await saveApplication(unit, id, fields);
  const line = { record: 'application', documentId, partnerId, action: 'edit' };
  await unit.journal({ ...line, facts: { fields: Object.keys(fields) } });
  return accept({ documentId, version });
}

/** What to write for what was said. */
function said({ goals, summary, experience }: ApplicationInput) {
  return {
    ...(goals === undefined ? {} : { goals }),
    ...(summary === undefined ? {} : { summary }),
    ...(experience === undefined ? {} : { experience }),
  };
}
