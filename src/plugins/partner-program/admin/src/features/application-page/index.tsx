import { LinkButton } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC, type StrapiApp } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { APPLICATION_ROUTE, applicationPath } from '../../shared/paths';
import { MAY_READ_APPLICATIONS } from '../../shared/permissions';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';

/** The page has no link in the menu: it is reached from what is due and from the record. */
export function addApplicationPage(app: StrapiApp): void {
  app.router.addRoute({
    path: APPLICATION_ROUTE,
    lazy: () => import('./application-page').then(({ default: Component }) => ({ Component })),
  });
}

/** The way from an application's record to its page. */
export const ApplicationPageLink: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_APPLICATIONS);
  const isOne = model === `${UID_PREFIX}application`;
  if (!isOne || !documentId || !allowedActions.canOverview) return null;
  return {
    title: text('application-page.title'),
    content: (
      <LinkButton tag={NavLink} to={applicationPath(documentId)} variant="secondary" fullWidth>
        {text('application-page.open')}
      </LinkButton>
    ),
  };
};
