import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** At its end: what can be done with it. */
  readonly action: ReactNode;
}

/** An item of a list, drawn as a card. */
export function CardLine({ children, action }: Props) {
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      gap={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      {children}
      {action}
    </Flex>
  );
}
