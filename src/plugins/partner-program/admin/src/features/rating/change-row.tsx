import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { partnerPath } from '../../shared/paths';
import { useFormat, type Format } from '../../shared/use-format';
import { useText, type Text } from '../../shared/use-text';
import { Movement } from './movement';
import type { Change } from './rating-api';

interface Props {
  readonly change: Change;
}

/** A partner whose place or points changed: how, why, and what it has now. */
export function ChangeRow({ change }: Props) {
  return (
    <Flex
      tag="li"
      gap={6}
      alignItems="flex-start"
      paddingTop={4}
      paddingBottom={4}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex direction="column" alignItems="flex-start" minWidth="14rem" gap={1}>
        <Movement now={change.now.rank} then={change.then.rank} />
        <Places change={change} />
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
        <Link tag={NavLink} to={partnerPath(change.documentId)}>
          {change.name}
        </Link>
        <Reasons change={change} />
      </Flex>
      <Points change={change} />
    </Flex>
  );
}

function Places({ change: { then, now } }: Props) {
  const text = useText();
  const place = (rank: number | null): string => (rank === null ? '–' : String(rank));
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('rating.changes.places', { then: place(then.rank), now: place(now.rank) })}
    </Typography>
  );
}

function Reasons({ change }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <Box tag="ul">
      {change.reasons.map((reason, at) => (
        <Typography key={at} tag="li" textColor="neutral700">
          {sentenceOf(reason, text, format)}
        </Typography>
      ))}
    </Box>
  );
}

function sentenceOf({ code, flow }: Change['reasons'][number], text: Text, format: Format): string {
  if (flow === null) return text(`rating.reason.${code}`);
  return text(`rating.reason.${code}`, {
    points: format.signed(flow.points),
    source: text(`rating.source.${flow.source}`),
    entries: flow.entries,
  });
}

function Points({ change: { then, now } }: Props) {
  const text = useText();
  const format = useFormat();
  const gained = now.points - then.points;
  return (
    <Flex direction="column" alignItems="flex-end" minWidth="12rem">
      <Typography fontWeight="semiBold">
        {text('rating.changes.points', { points: now.points })}
      </Typography>
      {gained !== 0 && (
        <Typography variant="pi" textColor={gained > 0 ? 'success600' : 'danger600'}>
          {format.signed(gained)}
        </Typography>
      )}
    </Flex>
  );
}
