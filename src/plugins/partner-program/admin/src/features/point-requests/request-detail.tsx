import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode, RefObject } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { ActionOffer } from '../../shared/api/types';
import { actionLabel, valueLabel } from '../../shared/labels';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { activityName } from './activity-name';
import { Decision } from './decision';
import { Duplicates } from './duplicates';
import { Evidence } from './evidence';
import { ExpectedPoints } from './expected-points';
import { Key } from './key';
import type { QueuedRequest } from './requests-api';

const KEYS: Readonly<Record<string, string>> = { grant: 'G', refuse: 'R', return: 'T' };
const VARIANT = { default: 'secondary', success: 'success', danger: 'danger-light' } as const;

interface Props {
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly request: QueuedRequest;
  readonly offers: readonly ActionOffer[];
  readonly onDecide: (name: string) => void;
}

/** The request that is looked at, with all that staff need to decide. */
export function RequestDetail({ heading, request, offers, onDecide }: Props) {
  const text = useText();
  const { partner, title, description } = request;
  return (
    <Box
      tag="section"
      aria-labelledby="request-title"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      position="sticky"
      top="2.4rem"
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Box>
          <Typography
            ref={heading}
            id="request-title"
            tag="h2"
            variant="delta"
            fontWeight="bold"
            tabIndex={-1}
            style={{ overflowWrap: 'anywhere' }}
          >
            {title}
          </Typography>
          <Flex gap={2} wrap="wrap" paddingTop={1}>
            <Link tag={RouterLink} to={recordPath('partner', partner.documentId)}>
              {partner.name}
            </Link>
            <Badge>
              {partner.level ? levelText(text, partner.level) : text('requests.no-kkv')}
            </Badge>
          </Flex>
        </Box>
        <Facts request={request} />
        <Duplicates request={request} />
        <ExpectedPoints request={request} />
        <Decision request={request} />
        {description && <Paragraphs>{description}</Paragraphs>}
        <Evidence request={request} />
        <Flex gap={2} wrap="wrap">
          {offers.map(({ name, tone }) => (
            <Button key={name} variant={VARIANT[tone]} onClick={() => onDecide(name)}>
              {actionLabel(text, 'point-request', name)} <Key aria-hidden>{KEYS[name]}</Key>
            </Button>
          ))}
        </Flex>
        <Link tag={RouterLink} to={recordPath('point-request', request.documentId)}>
          {text('requests.open-record')}
        </Link>
      </Flex>
    </Box>
  );
}

function levelText(text: ReturnType<typeof useText>, level: string): string {
  return text('requests.kkv', { level: valueLabel(text, 'level', level) });
}

function Facts({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  const { day } = useFormat();
  const { locale } = useIntl();
  const { activity, on, amount, receivedOn, channel } = request;
  return (
    <Flex tag="dl" gap={6} wrap="wrap" alignItems="flex-start">
      <Fact name={text('requests.activity')}>{activityName(activity, locale)}</Fact>
      <Fact name={text('requests.on')}>{day(on)}</Fact>
      {amount && <Fact name={text('requests.amount')}>{`${amount} ₸`}</Fact>}
      <Fact name={text('requests.received')}>
        {channel === 'e-mail'
          ? text('requests.by-mail', { day: day(receivedOn) })
          : day(receivedOn)}
      </Fact>
    </Flex>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd">{children}</Typography>
    </Box>
  );
}

function Paragraphs({ children }: { readonly children: string }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}
