import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Application } from './application.record';
import { gapsOf, type Gaps } from './gaps';
import type { Paper } from './paper.store';
import { standingOf } from './papers';

/** D-proposal: how an open application stands, by the catalogue it was received under. */
export function gapsOfCase(
  db: Knex,
  today: Day,
  { partnerId, kind, receivedOn }: Application,
  papers: readonly Paper[],
): Promise<Gaps> {
  return gapsOf(db, {
    partnerId,
    occasion: kind,
    today,
    catalogueOf: receivedOn ?? today,
    papers: standingOf(papers),
  });
}
