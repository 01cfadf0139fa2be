import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Skeleton } from './skeleton';

interface Props {
  readonly name: string;
  /** Undefined while it is on its way. */
  readonly value: ReactNode;
  /** One line more on it. */
  readonly about?: ReactNode;
}

/** One of the things that matter most about a page: its name above it, large. */
export function Figure({ name, value, about }: Props) {
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      flex="1 1 18rem"
    >
      <Typography variant="pi" textColor="neutral600">
        {name}
      </Typography>
      {value === undefined ? (
        <Skeleton height="3.2rem" />
      ) : (
        <Typography variant="alpha" tag="p">
          {value}
        </Typography>
      )}
      {about && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about}
        </Typography>
      )}
    </Flex>
  );
}
