import type { Knex } from 'knex';

import type { Question } from '../../../../rules/applications/application';
import type { Level } from '../../../../rules/competences/competence';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Day } from '../../../../rules/shared/days';
import { competencesOf, type Competence } from '../competences';
import type { Application } from './application.record';
import { readApplication } from './application.store';
import { questionsOf } from './question.store';

/** An application with what its partner holds and was asked: what is offered hangs on all three. */
export interface OfferedApplication extends Application {
  readonly questions: readonly Question[];
  readonly competences: readonly Competence[];
}

/** K4.2: an application with what decides which actions are offered: competences, questions. */
export async function readOffered(
  db: Knex,
  documentId: string,
): Promise<OfferedApplication | undefined> {
  const application = await readApplication(db, documentId);
  if (!application) return undefined;
  const competences = await competencesOf(db, [application.partnerId]);
  return { ...application, competences, questions: await questionsOf(db, [application.id]) };
}

/** The level of ККВ that is in force on the day; null where nothing is. */
export function kkvLevelOn(competences: readonly Competence[], on: Day): Level | null {
  return holdingInForce(competences, 'kkv', on)?.term.level ?? null;
}
