import type { Core } from '@strapi/strapi';

import { contentType } from '../../platform/content-types/content-type';
import { check, index } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { addMissingRows, dictionaryGovernance, dictionaryObjects } from '../partners';
import enterpriseProject from './content-types/enterprise-project/schema.json';
import industry from './content-types/industry/schema.json';
import product from './content-types/product/schema.json';
import projectCategory from './content-types/project-category/schema.json';
import { PROJECT_CATEGORIES } from './data/categories';
import { INDUSTRIES } from './data/industries';
import { PRODUCTS } from './data/products';
import { projectActions } from './projects.actions';
import { PROJECT_MAILS } from './projects.mails';
import { projectsSubmitted } from './projects.waiting';
import { productGovernance } from './product.governance';
import { projectGovernance } from './projects.governance';
import { PROJECT_REFUSALS } from './projects.refusals';
import { PROJECT_WORDS } from './projects.words';
import { projectRoutes } from './projects.routes';
import { TABLES } from './projects.store';
import { settleReopened } from './use-cases/settle-reopened';

/** §4: enterprise projects, their two lives, and what they are sorted by. */
export const projectsManifest: FeatureManifest = {
  name: 'projects',
  contentTypes: {
    'enterprise-project': contentType(enterpriseProject),
    industry: contentType(industry),
    'project-category': contentType(projectCategory),
    product: contentType(product),
  },
  views: {
    'enterprise-project': {
      title: 'titleRu',
      list: ['titleRu', 'partner', 'publication', 'life', 'submittedOn'],
      sort: { by: 'updatedAt', order: 'DESC' },
    },
    industry: { title: 'nameRu', list: ['code', 'nameRu', 'nameKk', 'nameEn'] },
    'project-category': { title: 'nameRu', list: ['code', 'nameRu', 'nameKk', 'nameEn'] },
    product: { title: 'nameRu', list: ['code', 'nameRu', 'enterprise'] },
  },
  routes: projectRoutes,
  actions: [projectActions],
  waiting: [projectsSubmitted],
  governance: [
    projectGovernance,
    dictionaryGovernance('plugin::partner-program.industry'),
    dictionaryGovernance('plugin::partner-program.project-category'),
    productGovernance,
  ],
  on: { 'competence.reopened': settleReopened },
  words: PROJECT_WORDS,
  refusals: PROJECT_REFUSALS,
  mails: PROJECT_MAILS,
  database: [
    versioned(TABLES.projects),
    ...dictionaryObjects(TABLES.categories),
    ...dictionaryObjects(TABLES.industries),
    ...dictionaryObjects(TABLES.products),
    index(TABLES.projects, 'pp_projects_partner', '(partner_id, id)'),
    index(TABLES.projects, 'pp_projects_publication', '(publication)'),
    check(
      TABLES.projects,
      'pp_projects_days',
      'started_on is null or finished_on is null or started_on <= finished_on',
      'project.finished-before-start',
    ),
    check(
      TABLES.projects,
      'pp_projects_finished',
      "publication not in ('submitted', 'published') or life = 'finished'",
      'project.incomplete',
    ),
  ],
  seed: seedDictionaries,
};

async function seedDictionaries(strapi: Core.Strapi): Promise<void> {
  await addMissingRows(strapi, TABLES.categories, PROJECT_CATEGORIES);
  await addMissingRows(strapi, TABLES.industries, INDUSTRIES);
  await addMissingRows(strapi, TABLES.products, PRODUCTS, ({ enterprise }) => ({ enterprise }));
}
