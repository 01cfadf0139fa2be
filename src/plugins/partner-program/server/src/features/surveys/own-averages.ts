import type { Knex } from 'knex';

import { averageOf } from '../../../../rules/surveys/answers.rules';
import type { Wording } from '../../../../rules/surveys/questionnaire';
import { questionnairesOf } from './questionnaires.store';
import { resultsOf } from './results.store';

interface OwnAverage {
  /** As it is worded in the newest edition that was asked. */
  readonly question: Wording;
  readonly average: number | null;
  readonly answers: number;
}

/** Q-private: a partner's own averages by question; editions are joined by the question's code. */
export async function ownAverages(db: Knex, partnerId: number): Promise<OwnAverage[]> {
  const results = await resultsOf(db, partnerId);
  const editions = results.map(({ edition }) => edition);
  const asked = (await questionnairesOf(db, editions)).flatMap(({ questions }) => questions);
  const wordings = new Map(asked.map(({ code, text }) => [code, text]));
  return [...wordings].map(([code, question]) => {
    const given = results.flatMap(({ answers }) => answers[code] ?? []);
    const sum = given.reduce((all, points) => all + points, 0);
    return { question, average: averageOf({ sum, count: given.length }), answers: given.length };
  });
}
