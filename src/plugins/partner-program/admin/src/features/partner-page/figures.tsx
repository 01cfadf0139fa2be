import { Flex } from '@strapi/design-system';
import { Figure } from '../../shared/page/figure';
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
