import { contentType } from '../content-types/content-type';
import type { FeatureManifest } from '../manifest';
import { FILES_DATABASE } from './files.database';
import { sweepFiles } from './files.job';
import { FILE_REFUSALS } from './files.refusals';
import { fileRoutes } from './files.routes';
import { DAYS_UNATTACHED, MOST_UNATTACHED } from './files.settings';
import privateFile from './private-file.schema.json';

/** Private files: documents that only their partner's users and staff with the permission read. */
export const filesManifest: FeatureManifest = {
  name: 'files',
  contentTypes: { 'private-file': contentType(privateFile) },
  views: {
    'private-file': {
      title: 'name',
      list: ['name', 'partner', 'type', 'bytes', 'record', 'storedAt'],
      sort: { by: 'storedAt', order: 'DESC' },
    },
  },
  governance: [
    { uid: 'plugin::partner-program.private-file', fields: 'all', create: false, remove: false },
  ],
  routes: fileRoutes,
  permissions: [
    { uid: 'files.read', displayName: 'Download private files', subCategory: 'files' },
    { uid: 'files.write', displayName: 'Upload private files for a partner', subCategory: 'files' },
  ],
  jobs: [sweepFiles],
  settings: [MOST_UNATTACHED, DAYS_UNATTACHED],
  refusals: FILE_REFUSALS,
  database: FILES_DATABASE,
};
