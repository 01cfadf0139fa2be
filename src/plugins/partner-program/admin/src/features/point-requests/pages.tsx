import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';
import type { QueueState } from './use-queue';

/** Earlier and later pages of the queue, when it has several. */
export function Pages({ queue }: { readonly queue: QueueState }) {
  const text = useText();
  const { page, answer } = queue;
  const pageCount = answer?.meta.pagination.pageCount ?? 1;
  if (pageCount <= 1) return null;
  return (
    <Flex tag="nav" aria-label={text('requests.pages')} gap={3} paddingTop={4}>
      <Button variant="tertiary" disabled={page === 1} onClick={() => queue.turnTo(page - 1)}>
        {text('requests.previous-page')}
      </Button>
      <Typography>{text('requests.page-of', { page, pageCount })}</Typography>
      <Button
        variant="tertiary"
        disabled={page === pageCount}
        onClick={() => queue.turnTo(page + 1)}
      >
        {text('requests.next-page')}
      </Button>
    </Flex>
  );
}
