import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

interface Props {
  readonly name: string;
  /** Where the record is; without it the name is plain text. */
  readonly to?: string | undefined;
  /** What else is said of it: what is missing is left out. */
  readonly about: readonly (string | null | undefined)[];
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** A record in a section: its name, a line about it, and what became of it. */
export function RecordLine({ name, to, about, children }: Props) {
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        {to === undefined ? (
          <Typography>{name}</Typography>
        ) : (
          <Link tag={NavLink} to={to}>
            {name}
          </Link>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about.filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {children && (
        <Flex shrink={0} maxWidth="50%">
          {children}
        </Flex>
      )}
    </Flex>
  );
}

/** Lines one under another. */
export function RecordLines({ children }: { readonly children: ReactNode }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {children}
    </Flex>
  );
}
