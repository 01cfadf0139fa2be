import type { Core } from '@strapi/strapi';

import { catalogueGovernance } from '../../platform/catalogues/catalogue.governance';
import { catalogueObjects } from '../../platform/catalogues/catalogue.database';
import { clockOf } from '../../platform/clock';
import { contentType } from '../../platform/content-types/content-type';
import { check } from '../../platform/database/objects';
import type { FeatureManifest } from '../../platform/manifest';
import requirement from './content-types/requirement/schema.json';
import { SHIPPED_REQUIREMENTS } from './data/requirements';
import { requirementActions } from './requirement.actions';
import { REQUIREMENT_REFUSALS } from './requirement.refusals';
import { requirementRoutes } from './requirement.routes';
import { addShipped, readPlaceholders, REQUIREMENTS } from './requirement.store';
import { TABLES } from './tables';

async function seed(strapi: Core.Strapi): Promise<void> {
  const now = clockOf(strapi).now();
  for (const row of SHIPPED_REQUIREMENTS) await addShipped(strapi.db.connection, row, now);
}

/** K4: how ККВ is asked for, confirmed and renewed, and what it requires. */
export const applicationsManifest: FeatureManifest = {
  name: 'applications',
  contentTypes: { requirement: contentType(requirement) },
  views: {
    requirement: {
      title: 'nameRu',
      list: ['nameRu', 'occasion', 'level', 'rhythm', 'threshold', 'effectiveFrom', 'effectiveTo'],
      sort: { by: 'id', order: 'ASC' },
    },
  },
  routes: requirementRoutes,
  actions: [requirementActions],
  governance: [
    catalogueGovernance(REQUIREMENTS, [
      'code',
      'occasion',
      'level',
      'rhythm',
      'checkedBy',
      'threshold',
    ]),
  ],
  placeholders: readPlaceholders,
  refusals: REQUIREMENT_REFUSALS,
  database: [
    check(
      TABLES.requirements,
      'pp_requirements_shape',
      'coalesce(threshold, 1) > 0 and (effective_to is null or effective_to >= effective_from)',
      'requirement.invalid',
    ),
    ...catalogueObjects(REQUIREMENTS, ['code', 'occasion', 'level']),
  ],
  seed,
};
