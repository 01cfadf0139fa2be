import { Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { applicationPath, partnerPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ColumnHeads } from '../../shared/page/column-heads';
import type { Ending } from './desk-api';
import { Standing } from './standing';

const COLUMNS = ['last-day', 'partner', 'level', 'renewal', 'apply-by'] as const;

/** Competences that end, soonest first, with what has become of their renewal. */
export function EndingsTable({ endings }: { readonly endings: readonly Ending[] }) {
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={endings.length + 1}>
      <ColumnHeads columns={COLUMNS} labelOf={(column) => text(`desk.timeline.${column}`)} />
      <Tbody>
        {endings.map((ending) => (
          <Row key={ending.documentId} ending={ending} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ ending }: { readonly ending: Ending }) {
  const text = useText();
  const { day } = useFormat();
  const { partner, level, lastDay, lastDayToApply, standing, application } = ending;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="bold">{day(lastDay)}</Typography>
      </Td>
      <Td>
        <Link tag={NavLink} to={partnerPath(partner.documentId)}>
          {partner.name}
        </Link>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {level === null ? '–' : valueLabel(text, 'level', level)}
        </Typography>
      </Td>
      <Td>
        <Flex gap={3}>
          <Standing standing={standing} />
          {application && (
            <Link tag={NavLink} to={applicationPath(application)}>
              {text('desk.timeline.open')}
            </Link>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography textColor="neutral800">{day(lastDayToApply)}</Typography>
      </Td>
    </Tr>
  );
}
