import { announce, type Announcement } from '../../platform/database/announcements';
import type { FeatureManifest } from '../../platform/manifest';
import { COMPETENCE_TABLES } from '../competences';
import { PARTNER_TABLES } from '../partners';
import { POINT_TABLES } from '../points';
import { PROJECT_TABLES } from '../projects';
import { directoryRoutes } from './directory.routes';
import { startDirectory, stopDirectory } from './live';

const OWN = 'select partner_id from changed where partner_id is not null';
const EVERYBODY = 'select null::integer from (select 1 from changed limit 1) as any_row';

const ofProject = (link: string): Announcement => ({
  table: link,
  partners: `select p.partner_id from changed l
    join ${PROJECT_TABLES.projects} p on p.id = l.enterprise_project_id`,
});

/** Every table a card is made of, and whom its rows concern. */
const SOURCES: readonly Announcement[] = [
  { table: PARTNER_TABLES.partners, partners: 'select id from changed' },
  { table: PARTNER_TABLES.partnerCity, partners: OWN },
  { table: COMPETENCE_TABLES.competences, partners: OWN },
  {
    table: COMPETENCE_TABLES.terms,
    partners: `select c.partner_id from changed t
      join ${COMPETENCE_TABLES.competences} c on c.id = t.competence_id`,
  },
  { table: POINT_TABLES.entries, partners: OWN },
  { table: PROJECT_TABLES.projects, partners: OWN },
  ofProject(PROJECT_TABLES.projectCategory),
  ofProject(PROJECT_TABLES.projectIndustry),
  {
    table: 'files_related_mph',
    partners: `select related_id from changed
      where related_type = 'plugin::partner-program.partner'`,
  },
  // A file put in another's place keeps its row and may get another address.
  {
    table: 'files',
    partners: `select m.related_id from changed f join files_related_mph m on m.file_id = f.id
      where m.related_type = 'plugin::partner-program.partner'`,
  },
  { table: PARTNER_TABLES.cities, partners: EVERYBODY },
  { table: PARTNER_TABLES.regions, partners: EVERYBODY },
  { table: PROJECT_TABLES.categories, partners: EVERYBODY },
  { table: PROJECT_TABLES.industries, partners: EVERYBODY },
  { table: 'pp_settings', partners: EVERYBODY },
];

/** K6.2, §8: the public list of partners, kept in memory and told of every change. */
export const directoryManifest: FeatureManifest = {
  name: 'directory',
  routes: directoryRoutes,
  refusals: {
    'directory.unknown-value': {
      status: 400,
      text: {
        ru: 'Нет таких значений фильтра: {values}.',
        kk: 'Сүзгінің мұндай мәндері жоқ: {values}.',
        en: 'There are no such filter values: {values}.',
      },
    },
  },
  database: SOURCES.flatMap(announce),
  start: startDirectory,
  stop: stopDirectory,
};
