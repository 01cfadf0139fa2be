import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { CalendarException } from './calendar-api';

interface Props {
  readonly exceptions: readonly CalendarException[];
  /** Undefined for who may not. */
  readonly onWithdraw: ((exception: CalendarException) => void) | undefined;
}

/** Every exception of the year with its decree, withdrawn ones too. */
export function Exceptions({ exceptions, onWithdraw }: Props) {
  const text = useText();
  return (
    <Section title={text('calendar.exceptions')}>
      {exceptions.length === 0 && <Empty>{text('calendar.exceptions.none')}</Empty>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {exceptions.map((exception) => (
          <Line key={exception.documentId} exception={exception} onWithdraw={onWithdraw} />
        ))}
      </Flex>
    </Section>
  );
}

interface LineProps extends Pick<Props, 'onWithdraw'> {
  readonly exception: CalendarException;
}

function Line({ exception, onWithdraw }: LineProps) {
  const text = useText();
  const format = useFormat();
  const { day, kind, decree, withdrawnOn, enteredBy } = exception;
  const name = `${format.day(day)} · ${text(`state.${kind}`)}`;
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Box>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{name}</Typography>
          {withdrawnOn && (
            <Badge>{text('calendar.withdrawn', { day: format.day(withdrawnOn) })}</Badge>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {enteredBy ? `${decree} · ${enteredBy}` : decree}
        </Typography>
      </Box>
      {onWithdraw && !withdrawnOn && (
        <Button
          size="S"
          variant="danger-light"
          onClick={() => onWithdraw(exception)}
          aria-label={`${text('calendar.withdraw')}: ${name}`}
        >
          {text('calendar.withdraw')}
        </Button>
      )}
    </Flex>
  );
}
