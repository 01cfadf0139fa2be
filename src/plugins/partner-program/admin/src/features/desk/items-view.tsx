import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Pages } from '../../shared/page/pages';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { Key } from '../point-requests/key';
import { CallsLink } from './calls-link';
import { useGetDeskQuery, type DeskPage } from './desk-api';
import { ItemsTable } from './items-table';
import { isFiltered, Toolbar } from './toolbar';
import type { DeskState, Patch } from './use-desk-state';

export interface ViewProps {
  readonly state: DeskState;
  readonly onChange: (patch: Patch) => void;
}

/** Everything due, overdue or waiting, by the filters in the address. */
export function ItemsView({ state, onChange }: ViewProps) {
  const { locale } = useIntl();
  const { kind, state: standing, side, owner, q, page } = state;
  const asked = useGetDeskQuery(
    { kind, state: standing, side, owner, q, page, locale },
    { refetchOnMountOrArgChange: true },
  );
  const retry = (): void => void asked.refetch();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <CallsLink />
      <Toolbar state={state} meta={asked.data?.meta} onChange={onChange} />
      {asked.currentData ? (
        <Items page={asked.currentData} state={state} onChange={onChange} />
      ) : asked.error ? (
        <LoadFailed error={asked.error} onRetry={retry} />
      ) : (
        <Skeleton bars={8} height="6.4rem" />
      )}
    </Flex>
  );
}

interface ItemsProps extends ViewProps {
  readonly page: DeskPage;
}

function Items({ page, state, onChange }: ItemsProps) {
  const text = useText();
  const format = useFormat();
  const { pagination, today } = page.meta;
  return (
    <>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="p" textColor="neutral600" aria-live="polite">
          {text('desk.subtitle', { day: format.day(today), count: pagination.total })}
        </Typography>
        {page.data.length > 0 && <Keys />}
      </Flex>
      {page.data.length > 0 ? (
        <ItemsTable {...page} />
      ) : (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" aria-hidden />}
          content={text(isFiltered(state) ? 'desk.empty.filtered' : 'desk.empty')}
          hasRadius
        />
      )}
      <Pages
        page={pagination.page}
        pageCount={pagination.pageCount}
        onTurn={(next) => onChange({ page: next })}
      />
    </>
  );
}

const KEYS = [
  ['next', 'J', '↓'],
  ['previous', 'K', '↑'],
  ['open', 'Enter'],
] as const;

function Keys() {
  const text = useText();
  return (
    <Flex gap={4} wrap="wrap">
      {KEYS.map(([what, ...keys]) => (
        <Flex key={what} gap={1}>
          {keys.map((name) => (
            <Key key={name}>{name}</Key>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {text(`desk.key.${what}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
