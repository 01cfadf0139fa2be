import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { decideConfirmation, yearsToConfirm } from '../../../../rules/calendar/change.rules';
import { calendarOf, daysOfYear } from '../../../../rules/calendar/year.rules';
import type { Day } from '../../../../rules/shared/days';
import type { Language } from '../../platform/languages';
import type { previewAnswer, yearAnswer } from './calendar.contracts';
import { readOfYear } from './exceptions.store';
import type { Preview } from './use-cases/preview-change';
import type { Fate } from './use-cases/move-deadlines';
import { readYears } from './years.store';

/** A year as the panel shows it. */
export async function yearPage(
  db: Knex,
  year: number,
  today: Day,
): Promise<z.infer<typeof yearAnswer>> {
  const [years, exceptions] = await Promise.all([readYears(db), readOfYear(db, year)]);
  const own = years.find((each) => each.year === year);
  const confirmed = years.filter(({ confirmedOn }) => confirmedOn !== null);
  const inForce = exceptions.filter(({ withdrawnOn }) => withdrawnOn === null);
  return {
    year,
    confirmedOn: own?.confirmedOn ?? null,
    toConfirm:
      own && decideConfirmation(own, today).ok
        ? { documentId: own.documentId, version: own.version }
        : null,
    waiting: yearsToConfirm(new Set(confirmed.map((each) => each.year)), today),
    days: daysOfYear(calendarOf(inForce), year),
    exceptions,
  };
}

/** A preview in the language of who asked. */
export function previewOf(
  { before, after, fates }: Preview,
  language: Language,
): z.infer<typeof previewAnswer> {
  const moved = fates.flatMap((each) =>
    each.fate.fate === 'moved' ? [{ ...lineOf(each, language), to: each.fate.due }] : [],
  );
  const kept = fates.filter(({ fate }) => fate.fate === 'kept');
  return {
    before,
    after,
    moved,
    kept: kept.map((each) => lineOf(each, language)),
    untouched: fates.length - moved.length - kept.length,
  };
}

function lineOf({ source, deadline }: Fate, language: Language) {
  const { record, documentId, title, due } = deadline;
  return { kind: source.name[language], record, documentId, title, due };
}
