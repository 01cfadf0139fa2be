import type { Knex } from 'knex';

import { addUp, averageOf } from '../../../../rules/surveys/answers.rules';
import type { Wording } from '../../../../rules/surveys/questionnaire';
import { questionnairesOf } from './questionnaires.store';
import { talliesOf } from './tallies.store';

interface OwnAverage {
  /** As it is worded in the newest edition that was asked. */
  readonly question: Wording;
  readonly average: number | null;
  readonly answers: number;
}

/** Q-private: a partner's own averages by question; editions are joined by the question's code. */
export async function ownAverages(db: Knex, partnerId: number): Promise<OwnAverage[]> {
  const tallies = await talliesOf(db, partnerId);
  const editions = tallies.map(({ edition }) => edition);
  const asked = (await questionnairesOf(db, editions)).flatMap(({ questions }) => questions);
  const wordings = new Map(asked.map(({ code, text }) => [code, text]));
  return [...wordings].map(([code, question]) => {
    const given = addUp(tallies.filter((one) => one.code === code));
    return { question, average: averageOf(given), answers: given.count };
  });
}
