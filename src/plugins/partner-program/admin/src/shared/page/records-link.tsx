import { Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { recordsPath } from '../paths';
import { UID_PREFIX } from '../plugin-id';

interface Props {
  readonly type: string;
  /** Public name of the partner whose records are listed. */
  readonly partner: string;
  /** What it is called where the words beside it do not tell. */
  readonly label?: string;
  readonly children: string;
}

/** The way to a partner's records of a type in the Content Manager, for who may read them. */
export function RecordsLink({ type, partner, label, children }: Props) {
  const may = useMayRead(type);
  if (!may) return null;
  return (
    <Link tag={NavLink} to={recordsPath(type, partner)} aria-label={label}>
      {children}
    </Link>
  );
}

/** Whether the administrator may open records of a type in the Content Manager. */
export function useMayRead(type: string): boolean {
  const action = 'plugin::content-manager.explorer.read';
  const { allowedActions } = useRBAC([{ action, subject: `${UID_PREFIX}${type}` }]);
  return allowedActions.canRead === true;
}
