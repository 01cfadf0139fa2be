import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../shared/use-text';

/** Grey bars of about the size of the lines that are being loaded. */
export function Skeleton({ bars }: { readonly bars: number }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status" aria-busy>
      <VisuallyHidden>{text('panel.loading')}</VisuallyHidden>
      {Array.from({ length: bars }, (_, i) => (
        <Box key={i} background="neutral150" hasRadius height="7.2rem" />
      ))}
    </Flex>
  );
}
