import { Flex, Typography } from '@strapi/design-system';
import { PointsFigure } from '../../shared/chart/points-figure';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Overview } from './partner-api';

/** K6.1: the partner's ККВ points by source over two years. */
export function PointsSection({ months }: Pick<Overview, 'months'>) {
  const text = useText();
  return (
    <Section title={text('partner-page.points')}>
      <PointsFigure months={months} />
    </Section>
  );
}

/** What matters most, as numbers: the place today and the balances of both schemes. */
export function Figures({ overview }: { readonly overview: Overview }) {
  const text = useText();
  const format = useFormat();
  const { rank, listed, balances } = overview;
  const place =
    rank === null
      ? text('partner-page.not-listed')
      : text('partner-page.rank-of', { rank: format.number(rank), listed: format.number(listed) });
  return (
    <Flex gap={4} wrap="wrap" alignItems="stretch">
      <Figure name={text('partner-page.rank')} value={place} />
      <Figure name={text('option.scheme.kkv')} value={format.number(balances.kkv)} />
      <Figure name={text('option.scheme.partner')} value={format.number(balances.partner)} />
    </Flex>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      flex="1 1 18rem"
    >
      <Typography variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography variant="alpha" tag="p">
        {value}
      </Typography>
    </Flex>
  );
}
