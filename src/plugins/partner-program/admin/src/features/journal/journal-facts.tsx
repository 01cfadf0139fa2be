import { Flex, Typography } from '@strapi/design-system';
import { factRows } from './fact-rows';
import { FromTo } from './from-to';
import { useSaying } from './use-saying';

interface Props {
  readonly record: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** D-history: what was changed, by name and value. */
export function JournalFacts({ record, facts }: Props) {
  const rows = factRows(useSaying(record), facts);
  if (rows.length === 0) return null;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch">
      {rows.map(({ label, value }, at) => (
        <Flex key={`${label}-${at}`} gap={1} wrap="wrap" alignItems="baseline">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {label}:
          </Typography>
          <Typography tag="dd" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {typeof value === 'string' ? value : <FromTo tag="span" {...value} />}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
