import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { SHOWN_SOURCES } from '../../shared/chart/months';
import { partnerPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { Movement } from './movement';
import type { RatingMeta, RatingRow } from './rating-api';

const Numbers = styled.div`
  font-variant-numeric: tabular-nums;

  .number {
    text-align: end;
  }

  .number > * {
    justify-content: flex-end;
  }
`;

interface Props {
  readonly rows: readonly RatingRow[];
  readonly meta: RatingMeta;
}

/** The ККВ list with what its points came from, beside the earlier day. */
export function RatingTable({ rows, meta }: Props) {
  return (
    <Numbers>
      <Table colCount={10} rowCount={rows.length + 1}>
        <Heads meta={meta} />
        <Tbody>
          {rows.map((row) => (
            <Row key={row.documentId} row={row} />
          ))}
        </Tbody>
      </Table>
    </Numbers>
  );
}

function Heads({ meta }: { readonly meta: RatingMeta }) {
  const text = useText();
  const format = useFormat();
  return (
    <Thead>
      <Tr>
        <Head>{text('rating.rank')}</Head>
        <Head>{text('rating.movement', { day: format.day(meta.compareWith) })}</Head>
        <Head>{text('rating.partner')}</Head>
        <Head>{text('rating.level-since')}</Head>
        <Head number>{text('rating.points')}</Head>
        <Head number>{text('rating.points-change')}</Head>
        {SHOWN_SOURCES.map((source) => (
          <Head key={source} number>
            {text(`rating.source.${source}`)}
          </Head>
        ))}
      </Tr>
    </Thead>
  );
}

interface CellProps {
  readonly children: string;
  readonly number?: boolean;
}

function Head({ children, number = false }: CellProps) {
  return (
    <Th className={number ? 'number' : ''}>
      <Typography variant="sigma" textColor="neutral600">
        {children}
      </Typography>
    </Th>
  );
}

function Row({ row }: { readonly row: RatingRow }) {
  const format = useFormat();
  const change = row.points - row.then.points;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="bold">{format.number(row.rank)}</Typography>
      </Td>
      <Td>
        <Movement now={row.rank} then={row.then.rank} />
      </Td>
      <Td>
        <Link tag={NavLink} to={partnerPath(row.documentId)}>
          {row.name}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {row.city}
        </Typography>
      </Td>
      <Cell>{row.levelSince === null ? '–' : format.day(row.levelSince)}</Cell>
      <Td className="number">
        <Typography fontWeight="bold">{format.number(row.points)}</Typography>
      </Td>
      <Cell number>{change === 0 ? '–' : format.signed(change)}</Cell>
      {SHOWN_SOURCES.map((source) => (
        <Cell key={source} number>
          {row.sources[source] === 0 ? '–' : format.number(row.sources[source])}
        </Cell>
      ))}
    </Tr>
  );
}

function Cell({ children, number = false }: CellProps) {
  return (
    <Td className={number ? 'number' : ''}>
      <Typography textColor="neutral800">{children}</Typography>
    </Td>
  );
}
