import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../shared/use-text';
import type { QueuedRequest } from './requests-api';

interface Props {
  readonly request: QueuedRequest;
  readonly title?: string;
}

/** K6.1: what the catalogue gives for it, and how much of the year's cap is used. */
export function ExpectedPoints({ request, title }: Props) {
  const text = useText();
  const { formatNumber } = useIntl();
  const { expected } = request;
  if (!expected) return null;
  const { points, uncapped, earnedThisYear, capPerYear, because } = expected;
  return (
    <Box background="neutral100" hasRadius padding={4}>
      {title && (
        <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
      )}
      <Flex gap={2} alignItems="baseline" wrap="wrap">
        <Typography variant="beta">{formatNumber(points)}</Typography>
        <Typography>{text('requests.by-catalogue', { count: points })}</Typography>
        {points !== uncapped && !because && (
          <Typography textColor="neutral600">
            {text('requests.capped', { uncapped: formatNumber(uncapped) })}
          </Typography>
        )}
      </Flex>
      <Typography tag="p" textColor="neutral600">
        {capPerYear === null
          ? text('requests.earned', { earned: formatNumber(earnedThisYear) })
          : text('requests.earned-of', {
              earned: formatNumber(earnedThisYear),
              cap: formatNumber(capPerYear),
            })}
      </Typography>
      {because && (
        <Typography tag="p" textColor="danger600" fontWeight="semiBold">
          {text(`requests.because.${because}`)}
        </Typography>
      )}
    </Box>
  );
}
