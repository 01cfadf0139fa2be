import { Box, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { partnerPath } from '../../shared/paths';
import { MAY_READ_PARTNERS } from '../../shared/permissions';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ColumnHeads } from '../../shared/page/column-heads';
import type { DeskItem, DeskPage } from './desk-api';
import { Due } from './due';
import { OwnerMenu } from './owner-menu';
import { LINE, useLineKeys } from './use-line-keys';

const COLUMNS = ['due', 'what', 'partner', 'next', 'since', 'owner'] as const;

const Wrapping = styled(Box)`
  && td {
    white-space: normal;
    overflow-wrap: anywhere;
    vertical-align: top;
    padding-block: 1.2rem;
    height: auto;
  }
`;

/** Open items, soonest first. */
export function ItemsTable({ data, meta }: DeskPage) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useLineKeys(list);
  return (
    <Wrapping ref={list}>
      <Table colCount={COLUMNS.length} rowCount={data.length + 1} aria-label={text('desk.list')}>
        <ColumnHeads columns={COLUMNS} labelOf={(column) => text(`desk.column.${column}`)} />
        <Tbody>
          {data.map((item) => (
            <Row key={`${item.kind} ${item.documentId}`} item={item} me={meta.me} />
          ))}
        </Tbody>
      </Table>
    </Wrapping>
  );
}

function Row({ item, me }: { readonly item: DeskItem; readonly me: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <Tr>
      <Td>
        <Due item={item} />
      </Td>
      <Td>
        <Link tag={NavLink} to={item.link} {...{ [LINE]: item.documentId }}>
          {item.what}
        </Link>
        {item.title && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {item.title}
          </Typography>
        )}
      </Td>
      <Td>
        <PartnerName item={item} />
      </Td>
      <Td>
        <Typography tag="p" textColor="neutral800">
          {item.next}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {`${text('desk.column.side')}: ${text(`desk.side.${item.side}`)}`}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{format.instantDay(item.since)}</Typography>
      </Td>
      <Td>
        <OwnerMenu item={item} me={me} />
      </Td>
    </Tr>
  );
}

function PartnerName({ item: { partner } }: { readonly item: DeskItem }) {
  const { allowedActions } = useRBAC(MAY_READ_PARTNERS);
  if (!partner || !allowedActions.canOverview) {
    return <Typography textColor="neutral800">{partner?.name ?? '–'}</Typography>;
  }
  return (
    <Link tag={NavLink} to={partnerPath(partner.documentId)}>
      {partner.name}
    </Link>
  );
}
