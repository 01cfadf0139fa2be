import type { Knex } from 'knex';

import type { Level, Right } from '../../../../rules/competences/competence';
import { holdingInForce, rightsOf } from '../../../../rules/competences/in-force.rules';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import { readPartnerById } from '../partners';
import { RIGHTS_BY_LEVEL } from './competences.settings';
import { competencesOf } from './competences.store';

/** The level of ККВ in force on a day; undefined without one. */
export async function kkvLevelOn(db: Knex, partnerId: number, on: Day): Promise<Level | undefined> {
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'kkv', on);
  return held?.term.level ?? undefined;
}

/** K3-rights: what the partner may do on a day, by the rights setting in force then. */
export async function rightsInForce(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<readonly Right[]> {
  const partner = await readPartnerById(db, partnerId);
  if (!partner) return [];
  const level = await kkvLevelOn(db, partnerId, on);
  return rightsOf(partner.partnership, level, await settingOn(db, RIGHTS_BY_LEVEL, on));
}
