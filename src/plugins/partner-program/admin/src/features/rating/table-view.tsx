import { Flex } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import type { ApiError } from '../../shared/api/errors';
import type { RatingTable as Table } from './rating-api';
import { RatingTable } from './rating-table';

export interface TableViewProps {
  /** Undefined while it is being loaded. */
  readonly table: Table | undefined;
  readonly error: ApiError | undefined;
  readonly q: string | undefined;
  readonly onRetry: () => void;
}

/** The table in each of its states. */
export function TableView({ table, error, q, onRetry }: TableViewProps) {
  const text = useText();
  if (error) return <LoadFailed error={error} onRetry={onRetry} />;
  if (!table) return <Skeleton bars={10} height="4.8rem" />;
  if (table.data.length === 0) {
    return (
      <Section title={text('rating.empty')}>
        <Empty>{text(q ? 'rating.empty.search' : 'rating.empty.day')}</Empty>
      </Section>
    );
  }
  const { pageCount, total } = table.meta.pagination;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <RatingTable rows={table.data} meta={table.meta} />
      {pageCount > 1 && (
        <Pagination.Root pageCount={pageCount} total={total}>
          <Pagination.Links />
        </Pagination.Root>
      )}
    </Flex>
  );
}
