import { Badge, Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { activityName } from './activity-name';
import type { QueuedRequest } from './requests-api';

const LineButton = styled.button`
  flex: 1;
  min-width: 0;
  padding: 1.2rem;
  border: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface Props {
  readonly request: QueuedRequest;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly onMark: (() => void) | undefined;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** A request in the queue: who, what, when, how many points, and what is doubtful. */
export function RequestLine({ request, isCurrent, isMarked, onMark, onChoose, onOpen }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { day } = useFormat();
  const { partner, title, activity, on } = request;
  const choose = (event: React.MouseEvent): void => {
    onChoose();
    // Enter and Space on a line click it, too: they go on to the request itself.
    if (event.detail === 0) onOpen();
  };
  return (
    <Box
      tag="li"
      hasRadius
      background={isCurrent ? 'primary100' : 'neutral0'}
      borderColor={isCurrent ? 'primary600' : 'neutral150'}
      borderStyle="solid"
      borderWidth="1px"
    >
      <Flex alignItems="center">
        {onMark && (
          <Box paddingLeft={3}>
            <Checkbox
              aria-label={text('requests.mark', { title })}
              checked={isMarked}
              onCheckedChange={onMark}
            />
          </Box>
        )}
        <LineButton
          type="button"
          data-request-line={request.documentId}
          aria-current={isCurrent}
          tabIndex={isCurrent ? 0 : -1}
          onClick={choose}
        >
          <Flex justifyContent="space-between" gap={2}>
            <Typography fontWeight="bold" textColor="neutral800" ellipsis>
              {partner.name}
            </Typography>
            <Points request={request} />
          </Flex>
          <Typography tag="p" textColor="neutral800" ellipsis>
            {title}
          </Typography>
          <Flex gap={2} justifyContent="space-between">
            <Typography variant="pi" textColor="neutral600" ellipsis>
              {`${activityName(activity, locale)}, ${day(on)}`}
            </Typography>
            <Doubts request={request} />
          </Flex>
        </LineButton>
      </Flex>
    </Box>
  );
}

function Points({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  const { state, points, expected } = request;
  if (state === 'refused') {
    return <Typography textColor="neutral600">{text('state.refused')}</Typography>;
  }
  const count = points ?? expected?.points ?? 0;
  return (
    <Typography fontWeight="bold" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      {text('requests.points', { count })}
    </Typography>
  );
}

function Doubts({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  const { duplicates, expected, pointsReversed } = request;
  return (
    <Flex gap={1} shrink={0}>
      {pointsReversed && <Badge size="S">{text('requests.reversed')}</Badge>}
      {expected?.because && <Badge size="S">{text('requests.nothing-due')}</Badge>}
      {duplicates.length > 0 && request.state === 'submitted' && (
        <Badge size="S" backgroundColor="warning200" textColor="neutral800">
          {text('requests.possible-duplicate')}
        </Badge>
      )}
    </Flex>
  );
}
