import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC, Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { LoadFailed } from '../../shared/load-failed';
import { partnerPath } from '../../shared/paths';
import { MAY_READ_PARTNERS } from '../../shared/permissions';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { Movement } from '../rating/movement';
import { useGetRatingQuery, type RatingRow, type RatingTable } from '../rating/rating-api';

/** As many as a widget shows without scrolling. */
const SHOWN = 8;

/** Home page, K6.2: who leads the ККВ list today, and how each moved in a month. */
export function TopWidget() {
  const text = useText();
  const { locale } = useIntl();
  const { data, error, isLoading, refetch } = useGetRatingQuery(
    { page: 1, pageSize: SHOWN, locale },
    { refetchOnMountOrArgChange: true },
  );
  if (isLoading) return <Widget.Loading />;
  if (!data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (data.data.length === 0) return <Widget.NoData>{text('home.top.none')}</Widget.NoData>;
  return <Top table={data} />;
}

function Top({ table: { data, meta } }: { readonly table: RatingTable }) {
  const text = useText();
  const format = useFormat();
  const { allowedActions } = useRBAC(MAY_READ_PARTNERS);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        {text('home.top.compared', { day: format.day(meta.compareWith) })}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {data.map((row) => (
          <Row key={row.documentId} row={row} linked={allowedActions.canOverview === true} />
        ))}
      </Flex>
    </Flex>
  );
}

interface RowProps {
  readonly row: RatingRow;
  /** Whether the administrator may open the partner's page. */
  readonly linked: boolean;
}

function Row({ row: { documentId, name, rank, points, then }, linked }: RowProps) {
  const text = useText();
  const format = useFormat();
  return (
    <Flex tag="li" gap={3}>
      <Typography fontWeight="bold" minWidth="2.4rem">
        {format.number(rank)}
      </Typography>
      <Flex flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        {linked ? (
          <Link tag={RouterLink} to={partnerPath(documentId)}>
            {name}
          </Link>
        ) : (
          <Typography>{name}</Typography>
        )}
      </Flex>
      <Movement now={rank} then={then.rank} />
      <Typography minWidth="9.6rem" textAlign="end">
        {text('rating.changes.points', { points })}
      </Typography>
    </Flex>
  );
}
