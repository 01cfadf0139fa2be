import { Box, Flex, Typography } from '@strapi/design-system';
import { valueLabel } from '../../shared/labels';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { QueuedRequest } from './requests-api';

/** Other requests that claim the same page: of the partner itself, or of another one. */
export function Duplicates({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  const { day } = useFormat();
  const { duplicates } = request;
  if (duplicates.length === 0) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="h3" fontWeight="bold" textColor="neutral800">
        {text('requests.duplicates', { count: duplicates.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {duplicates.map(({ documentId, partner, samePartner, title, on, state }) => (
          <Typography key={documentId} tag="li" style={{ overflowWrap: 'anywhere' }}>
            {samePartner ? text('requests.same-partner') : partner.name}
            {`: «${title ?? ''}», ${on ? day(on) : ''}, ${valueLabel(text, 'request', state)}`}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
