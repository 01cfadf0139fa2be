import { Badge, Box, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { HandoverState } from '../../../../rules/handovers/handover';
import { clockText } from '../../shared/clock-text';
import { PartnerLink } from '../../shared/page/partner-link';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ColumnHeads } from '../../shared/page/column-heads';
import type { HandoverLine } from './handovers-api';
import { Project } from './project-cell';

const COLUMNS = ['state', 'project', 'partner', 'tests', 'day'] as const;

const Wrapping = styled(Box)`
  && td {
    white-space: normal;
    overflow-wrap: anywhere;
    vertical-align: top;
    padding-block: 1.2rem;
    height: auto;
  }
`;

/** Handovers, what is to be decided first. */
export function HandoversTable({ lines }: { readonly lines: readonly HandoverLine[] }) {
  const text = useText();
  return (
    <Wrapping>
      <Table
        colCount={COLUMNS.length}
        rowCount={lines.length + 1}
        aria-label={text('handovers.title')}
      >
        <ColumnHeads columns={COLUMNS} labelOf={(column) => text(`handovers.column.${column}`)} />
        <Tbody>
          {lines.map((line) => (
            <Row key={line.documentId} line={line} />
          ))}
        </Tbody>
      </Table>
    </Wrapping>
  );
}

function Row({ line }: { readonly line: HandoverLine }) {
  const format = useFormat();
  const { partner, confirmedOn, receivedAt } = line;
  return (
    <Tr>
      <Td>
        <State line={line} />
      </Td>
      <Td>
        <Project line={line} />
      </Td>
      <Td>
        <PartnerLink partner={partner} />
      </Td>
      <Td>
        <Tests line={line} />
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {confirmedOn === null ? format.instantDay(receivedAt) : format.day(confirmedOn)}
        </Typography>
      </Td>
    </Tr>
  );
}

const COLOURS: Readonly<Record<HandoverState, readonly [background: string, words: string]>> = {
  held: ['warning200', 'neutral800'],
  refused: ['danger100', 'danger700'],
  waiting: ['neutral150', 'neutral800'],
  accepted: ['success100', 'success700'],
  annulled: ['neutral150', 'neutral800'],
};

/** How it stands, and what of it matters: until when it is decided, or why it was not taken. */
function State({ line: { state, clock, dueOn, heldBecause, partnerReason } }: LineProps) {
  const text = useText();
  const format = useFormat();
  const [backgroundColor, textColor] = COLOURS[state];
  const said = [
    ...(clock ? [clockText(text, { ...clock, state: 'running' })] : []),
    ...(dueOn ? [text('desk.by', { day: format.day(dueOn) })] : []),
    ...(state === 'held' ? heldBecause.map((why) => text(`handovers.held.${why}`)) : []),
    ...(partnerReason === null ? [] : [partnerReason]),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Badge size="S" backgroundColor={backgroundColor} textColor={textColor}>
        {text(`handovers.state.${state}`)}
      </Badge>
      {said.map((words) => (
        <Typography key={words} variant="pi" textColor="neutral800">
          {words}
        </Typography>
      ))}
    </Flex>
  );
}

interface LineProps {
  readonly line: HandoverLine;
}

/** What the tests came to, and which of them are in the way. */
function Tests({ line: { figures, inTheWay, points } }: LineProps) {
  const text = useText();
  return (
    <>
      <Typography tag="p">
        {text('handovers.tests', { passed: figures.passedTests, total: figures.total })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('handovers.required', {
          passed: figures.requiredPassed,
          required: figures.required,
        })}
      </Typography>
      {inTheWay.length > 0 && (
        <Typography tag="p" variant="pi" textColor="danger700">
          {text('handovers.in-the-way', {
            count: inTheWay.length,
            codes: inTheWay.slice(0, 3).join(', '),
            more: inTheWay.length > 3 ? 'yes' : 'no',
          })}
        </Typography>
      )}
      {points > 0 && (
        <Typography tag="p" variant="pi" textColor="success700">
          {text('rating.changes.points', { points })}
        </Typography>
      )}
    </>
  );
}
