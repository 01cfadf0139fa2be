import { LinkButton } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC, type StrapiApp } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PARTNER_ROUTE, partnerPath } from '../../shared/paths';
import { MAY_READ_PARTNERS } from '../../shared/permissions';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';

/** The page has no link in the menu: it is reached from the rating and from the record. */
export function addPartnerPage(app: StrapiApp): void {
  app.router.addRoute({
    path: PARTNER_ROUTE,
    lazy: () => import('./partner-page').then(({ default: Component }) => ({ Component })),
  });
}

/** The way from a partner's record to its page. */
export const PartnerPageLink: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_PARTNERS);
  if (model !== `${UID_PREFIX}partner` || !documentId || !allowedActions.canOverview) return null;
  return {
    title: text('partner-page.title'),
    content: (
      <LinkButton tag={NavLink} to={partnerPath(documentId)} variant="secondary" fullWidth>
        {text('partner-page.open')}
      </LinkButton>
    ),
  };
};
