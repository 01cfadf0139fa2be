import { Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { CALLS_PATH } from '../../shared/paths';
import { MAY_CALL } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { useGetCallsQuery } from '../call-console/calls-api';

/** How many customers can be called now, for who calls them: who they are stands in the console. */
export function CallsLink() {
  const { allowedActions } = useRBAC(MAY_CALL);
  return allowedActions.canCall ? <Count /> : null;
}

function Count() {
  const text = useText();
  const { locale } = useIntl();
  const { data } = useGetCallsQuery(
    { view: 'due', page: 1, locale },
    { refetchOnMountOrArgChange: true },
  );
  if (!data) return null;
  return (
    <Typography tag="p">
      <Link tag={NavLink} to={`/${CALLS_PATH}`}>
        {text('calls.subtitle.due', { count: data.meta.pagination.total })}
      </Link>
    </Typography>
  );
}
