import type { StrapiApp } from '@strapi/strapi/admin';
import { MAY_SEE_JOBS } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** The page of scheduled tasks, in the programme's section of the settings. */
export function addJobs(app: StrapiApp): void {
  app.addSettingsLink(PLUGIN_ID, {
    id: `${PLUGIN_ID}.jobs`,
    to: `${PLUGIN_ID}/jobs`,
    intlLabel: { id: `${PLUGIN_ID}.jobs.title`, defaultMessage: 'Scheduled tasks' },
    permissions: MAY_SEE_JOBS,
    Component: () => import('./jobs-page'),
  });
}
