import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Overview } from './partner-api';
import type { PartnerView } from './use-partner';

/** What matters most, as numbers: the place today and, for who may read them, both balances. */
export function Figures({ view }: { readonly view: PartnerView }) {
  const text = useText();
  const format = useFormat();
  const points = view.section('points');
  const balances = points?.state === 'shown' ? points.data.balances : undefined;
  const balance = (scheme: 'kkv' | 'partner'): string | undefined =>
    points?.state === 'failed' ? '–' : balances && format.number(balances[scheme]);
  return (
    <Flex gap={4} wrap="wrap" alignItems="stretch">
      <Figure
        name={text('partner-page.rank')}
        value={view.overview && <Place overview={view.overview} />}
      />
      {points?.state !== 'withheld' && (
        <>
          <Figure name={text('option.scheme.kkv')} value={balance('kkv')} />
          <Figure name={text('option.scheme.partner')} value={balance('partner')} />
        </>
      )}
    </Flex>
  );
}

function Place({ overview: { rank, listed } }: { readonly overview: Overview }) {
  const text = useText();
  const format = useFormat();
  if (rank === null) return <>{text('partner-page.not-listed')}</>;
  const place = { rank: format.number(rank), listed: format.number(listed) };
  return <>{text('partner-page.rank-of', place)}</>;
}

interface FigureProps {
  readonly name: string;
  /** Undefined while it is on its way. */
  readonly value: ReactNode;
}

function Figure({ name, value }: FigureProps) {
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
      {value === undefined ? (
        <Skeleton height="3.2rem" />
      ) : (
        <Typography variant="alpha" tag="p">
          {value}
        </Typography>
      )}
    </Flex>
  );
}
