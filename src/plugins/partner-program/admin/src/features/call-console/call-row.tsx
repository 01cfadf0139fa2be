import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { CallLine } from './calls-api';
import { ForgetContact } from './forget-contact';

interface Props {
  readonly line: CallLine;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** Undefined where nobody can be called. */
  readonly onTake: (() => void) | undefined;
}

/** One customer: whose project, its hours, what came of earlier calls; not who it is. */
export function CallRow({ line, isCurrent, onChoose, onTake }: Props) {
  const text = useText();
  const { day } = useFormat();
  const { partner, sites, handedOn } = line;
  return (
    <Box
      tag="li"
      hasRadius
      padding={4}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent}
      onClick={onChoose}
      background={isCurrent ? 'primary100' : 'neutral0'}
      borderColor={isCurrent ? 'primary600' : 'neutral150'}
      borderStyle="solid"
      borderWidth="1px"
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box>
          <Typography tag="p" fontWeight="bold">
            {partner.name}
          </Typography>
          <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {[...sites, text('calls.handed-on', { day: day(handedOn) })].join(' · ')}
          </Typography>
        </Box>
        <Flex gap={3} wrap="wrap">
          <Standing line={line} />
          {onTake && (
            <Button variant={isCurrent ? 'default' : 'secondary'} onClick={onTake}>
              {text('calls.take')}
            </Button>
          )}
          {!onTake && isCurrent && <ForgetContact documentId={line.documentId} />}
        </Flex>
      </Flex>
    </Box>
  );
}

function Standing({ line }: { readonly line: CallLine }) {
  const text = useText();
  const format = useFormat();
  const { hours, attempts, standing, callBackAt, endedOn, state, taken } = line;
  const when = endedOn
    ? text(`calls.state.${state}`, { day: format.day(endedOn) })
    : text(taken ? 'calls.taken' : `calls.standing.${standing}`, {
        at: callBackAt ? format.instant(callBackAt) : '',
      });
  return (
    <>
      {hours && !endedOn && (
        <Typography variant="pi" textColor="neutral600">
          {text('calls.hours', { from: hours.from, to: hours.to })}
        </Typography>
      )}
      {attempts > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('calls.attempts', { count: attempts })}
        </Typography>
      )}
      <Badge>{when}</Badge>
    </>
  );
}
