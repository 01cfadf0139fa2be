import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReactNode } from 'react';

const Scroller = styled(Box)`
  overflow-x: auto;

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
  }

  th,
  td {
    padding: 0.8rem 1.2rem;
    text-align: end;
    white-space: nowrap;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th:first-child,
  td:first-child {
    text-align: start;
  }
`;

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A plain table of numbers: what a chart shows, for those who read rather than look. */
export function NumberTable({ caption, heads, rows }: Props) {
  return (
    <Scroller tabIndex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {head}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <Typography>{name}</Typography>
              </th>
              {cells.map((cell, at) => (
                <td key={at}>
                  <Typography>{cell}</Typography>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
