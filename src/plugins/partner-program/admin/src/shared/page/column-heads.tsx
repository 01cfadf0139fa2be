import { Th, Thead, Tr, Typography } from '@strapi/design-system';

interface Props {
  readonly columns: readonly string[];
  readonly labelOf: (column: string) => string;
}

/** The head of a table: a label for each column. */
export function ColumnHeads({ columns, labelOf }: Props) {
  return (
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {labelOf(column)}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
