import { Badge, Flex } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Move } from '../../../../rules/rating/rating';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ChangeRow } from './change-row';
import { useGetRatingChangesQuery, type Changes } from './rating-api';
import type { RatingState } from './use-rating-state';

/** What changed between the two days and why, biggest movers first. */
export function ChangesView({ state }: { readonly state: RatingState }) {
  const text = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const { on: to, compareWith: from, knownOn, page } = state;
  const changes = useGetRatingChangesQuery({ from, to, knownOn, page, locale });
  if (changes.error) {
    return <LoadFailed error={changes.error} onRetry={() => void changes.refetch()} />;
  }
  if (!changes.currentData) return <Skeleton bars={8} height="7.2rem" />;
  const { data, meta } = changes.currentData;
  const days = { from: format.day(meta.from), to: format.day(meta.to) };
  return (
    <Section title={text('rating.changes.title', days)} aside={<Counts counts={meta.counts} />}>
      {data.length === 0 && <Empty>{text('rating.changes.none')}</Empty>}
      <Flex tag="ul" direction="column" alignItems="stretch">
        {data.map((change) => (
          <ChangeRow key={change.documentId} change={change} />
        ))}
      </Flex>
      {meta.pagination.pageCount > 1 && (
        <Pagination.Root pageCount={meta.pagination.pageCount} total={meta.pagination.total}>
          <Pagination.Links />
        </Pagination.Root>
      )}
    </Section>
  );
}

const MOVES: readonly Move[] = ['entered', 'left', 'up', 'down', 'points'];

function Counts({ counts }: Pick<Changes['meta'], 'counts'>) {
  const text = useText();
  const some = MOVES.filter((move) => counts[move] > 0);
  return (
    <Flex gap={2} wrap="wrap">
      {some.map((move) => (
        <Badge key={move}>{text(`rating.count.${move}`, { count: counts[move] })}</Badge>
      ))}
    </Flex>
  );
}
