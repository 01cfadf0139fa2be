import { Button, Flex, Typography } from '@strapi/design-system';
import { messageOf, type ApiError } from './api/errors';
import { useText } from './use-text';

interface Props {
  readonly error: ApiError | undefined;
  readonly onRetry: () => void;
}

/** Says why something could not be loaded, and offers to try again. */
export function LoadFailed({ error, onRetry }: Props) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="pi" textColor="danger600">
        {(error && messageOf(error)) ?? text('panel.load-failed')}
      </Typography>
      <Button type="button" size="S" variant="tertiary" onClick={onRetry}>
        {text('panel.retry')}
      </Button>
    </Flex>
  );
}
