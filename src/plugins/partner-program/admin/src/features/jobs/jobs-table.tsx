import { Badge, Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ColumnHeads } from '../../shared/page/column-heads';
import { useText } from '../../shared/use-text';
import type { ScheduledJob } from './jobs-api';
import { RunButton } from './run-button';
import { useRunText } from './use-run-text';

const COLUMNS = ['task', 'schedule', 'last', 'state', 'runs'] as const;

interface Props {
  readonly jobs: readonly ScheduledJob[];
  /** Whose runs stand below. */
  readonly opened: string | undefined;
  readonly onOpen: (name: string | undefined) => void;
}

/** Every task: what it does and when, what it did last, and whether it is behind. */
export function JobsTable({ jobs, opened, onOpen }: Props) {
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={jobs.length + 1} aria-label={text('jobs.title')}>
      <ColumnHeads columns={COLUMNS} labelOf={(column) => text(`jobs.column.${column}`)} />
      <Tbody>
        {jobs.map((job) => (
          <Row key={job.name} job={job} isOpened={job.name === opened} onOpen={onOpen} />
        ))}
      </Tbody>
    </Table>
  );
}

interface RowProps {
  readonly job: ScheduledJob;
  readonly isOpened: boolean;
  readonly onOpen: (name: string | undefined) => void;
}

function Row({ job, isOpened, onOpen }: RowProps) {
  const text = useText();
  const runText = useRunText(job.period);
  const { name, period, runs } = job;
  const title = text(`jobs.name.${name}`);
  const [last] = runs;
  return (
    <Tr>
      <Cell>
        <Typography tag="p" fontWeight="bold">
          {title}
        </Typography>
        <Note>{text(`jobs.name.${name}.hint`)}</Note>
      </Cell>
      <Cell>
        <Typography>{text(`jobs.every.${period}`, { time: timeOf(job.rule) })}</Typography>
      </Cell>
      <Cell>
        <Typography tag="p">{last ? runText.period(last) : '—'}</Typography>
        {last && <Note>{runText.figures(last)}</Note>}
      </Cell>
      <Cell>
        <State job={job} title={title} />
      </Cell>
      <Cell>
        <Button
          type="button"
          size="S"
          variant="tertiary"
          aria-expanded={isOpened}
          aria-label={`${text('jobs.runs')}: ${title}`}
          onClick={() => onOpen(isOpened ? undefined : name)}
        >
          {text('jobs.runs')}
        </Button>
      </Cell>
    </Tr>
  );
}

function State({
  job: { name, due },
  title,
}: {
  readonly job: ScheduledJob;
  readonly title: string;
}) {
  const text = useText();
  if (due === 0) {
    return (
      <Badge backgroundColor="success100" textColor="success700">
        {text('jobs.done')}
      </Badge>
    );
  }
  return (
    <Flex gap={3} wrap="wrap">
      <Badge backgroundColor="danger100" textColor="danger700">
        {text('jobs.due', { count: due })}
      </Badge>
      <RunButton job={name} label={text('jobs.run')} about={title} />
    </Flex>
  );
}

function Cell({ children }: { readonly children: ReactNode }) {
  return <Td style={{ whiteSpace: 'normal', overflowWrap: 'break-word' }}>{children}</Td>;
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

/** `0 10 0 * * *` is 00:10: every task has one time of day, the month's ask again each night. */
function timeOf(rule: string): string {
  const [, minute = '0', hour = '0'] = rule.split(' ');
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
