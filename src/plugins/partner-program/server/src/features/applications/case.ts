import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { RecordRef } from '../../platform/actions/action';
import type { Unit } from '../../platform/unit-of-work';
import { lockPartnerById, type Partner } from '../partners';
import type { Application } from './application.record';
import { lockApplication, readApplication } from './application.store';
import { papersOf, type Paper } from './paper.store';
import { questionsOf, type StoredQuestion } from './question.store';

/** An application with all that hangs on it, under its locks. */
export interface Case {
  readonly partner: Partner;
  readonly application: Application;
  readonly papers: readonly Paper[];
  readonly questions: readonly StoredQuestion[];
}

/** Locks the partner, then its application; somebody else's is not there. */
export async function lockCase(unit: Unit, ref: RecordRef): Promise<Decision<Case>> {
  const named = await readApplication(unit.trx, ref.documentId, ref.partnerId);
  if (!named) return refuse('record.not-found');
  const partner = await lockPartnerById(unit, named.partnerId);
  const locked = await lockApplication(unit, ref);
  if (!locked.ok) return locked;
  const application = locked.value;
  const papers = await papersOf(unit.trx, [application.id]);
  const questions = await questionsOf(unit.trx, [application.id]);
  return { ok: true, value: { partner, application, papers, questions } };
}
