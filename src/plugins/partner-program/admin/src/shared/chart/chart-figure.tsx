import { Box, Button, Flex } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useText } from '../use-text';

interface Props {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly chart: ReactNode;
  /** The same as numbers. */
  readonly table: ReactNode;
  /** Controls beside the switch. */
  readonly controls?: ReactNode;
}

/** A chart that can be read as a table: a picture alone tells nothing to who cannot see it. */
export function ChartFigure({ label, chart, table, controls }: Props) {
  const text = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <Box tag="figure" margin={0}>
      <Flex gap={2} paddingBottom={4} wrap="wrap">
        {controls}
        <Button
          type="button"
          variant="tertiary"
          size="S"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {text('chart.as-table')}
        </Button>
      </Flex>
      {asTable ? (
        table
      ) : (
        <Box role="img" aria-label={label}>
          {chart}
        </Box>
      )}
    </Box>
  );
}
