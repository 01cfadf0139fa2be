import { Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { partnerPath } from '../paths';
import { MAY_READ_PARTNERS } from '../permissions';

interface Props {
  readonly partner: { readonly documentId: string; readonly name: string };
}

/** The way to a partner's page, for who may open it; for others its name. */
export function PartnerLink({ partner }: Props) {
  const { allowedActions } = useRBAC(MAY_READ_PARTNERS);
  if (!allowedActions.canOverview) return <>{partner.name}</>;
  return (
    <Link tag={NavLink} to={partnerPath(partner.documentId)}>
      {partner.name}
    </Link>
  );
}
