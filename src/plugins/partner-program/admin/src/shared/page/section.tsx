import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Beside the heading, at its end. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: a card with its heading. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      width="100%"
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={4}>
        <Typography tag="h2" variant="delta" id={id}>
          {title}
        </Typography>
        {aside}
      </Flex>
      {children}
    </Box>
  );
}
