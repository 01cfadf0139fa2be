import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../use-text';

interface Props {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a list that has several. */
export function Pages({ page, pageCount, onTurn }: Props) {
  const text = useText();
  if (pageCount <= 1) return null;
  return (
    <Flex tag="nav" aria-label={text('panel.pages')} gap={3}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {text('panel.previous-page')}
      </Button>
      <Typography aria-live="polite">{text('panel.page-of', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onTurn(page + 1)}>
        {text('panel.next-page')}
      </Button>
    </Flex>
  );
}
