import type { Knex } from 'knex';

import { percentOf } from '../../../../rules/quality/evaluation.rules';
import { csvFile } from '../../platform/csv';
import type { Language } from '../../platform/languages';
import { ownFigures } from '../handovers';
import { sharesOf } from '../quality';
import { ownAverages } from '../surveys';
import { HEADINGS, REASON_WORDS, STATE_WORDS } from './quality-file.words';

const MOST_MONTHS = 600;

type Heading = keyof typeof HEADINGS;
type Line = readonly (string | number | null)[];

/** Q-private: the partner's own figures for its offers: publishing them is its choice. */
export async function qualityFile(
  db: Knex,
  partnerId: number,
  language: Language,
): Promise<string> {
  const head = (...names: Heading[]): Line => names.map((name) => HEADINGS[name][language]);
  const shares = (await sharesOf(db, partnerId, MOST_MONTHS)).map((share): Line => [
    share.month.slice(0, 7),
    share.bought,
    share.handedOver,
    percentOf(share),
    REASON_WORDS[share.reason][language],
  ]);
  const handovers = (await ownFigures(db, partnerId)).map(
    ({ on, site, lastFour, state, total, passed }): Line => [
      ...[on, site, lastFour, STATE_WORDS[state][language], total, passed],
    ],
  );
  const answers = (await ownAverages(db, partnerId)).map(
    ({ question, average, answers: count }): Line => [
      question[language],
      average === null ? null : decimal(average, language),
      count,
    ],
  );
  return csvFile([
    ...[head('shares'), head('month', 'bought', 'handedOver', 'percent', 'result'), ...shares, []],
    ...[head('handovers'), head('day', 'site', 'key', 'state', 'tests', 'passed'), ...handovers],
    ...[[], head('surveys'), head('question', 'average', 'answers'), ...answers],
  ]);
}

/** As spreadsheets of that language read a number. */
function decimal(value: number, language: Language): string {
  const text = value.toFixed(2);
  return language === 'en' ? text : text.replace('.', ',');
}
