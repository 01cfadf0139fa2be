import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { valueLabel } from '../../shared/labels';
import { NumberTable } from '../../shared/page/number-table';
import { PartnerLink } from '../../shared/page/partner-link';
import { useFormat, type Format } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Figures, PreviewedShare, Share } from './quality-api';

interface Props {
  readonly caption: string;
  readonly shares: readonly (Share | PreviewedShare)[];
}

/** Partners with the figures from which their share follows, and what becomes of their mark. */
export function SharesTable({ caption, shares }: Props) {
  const text = useText();
  const format = useFormat();
  const columns = ['partner', 'bought', 'handed-over', 'percent', 'change', 'reason'] as const;
  return (
    <NumberTable
      caption={caption}
      heads={columns.map((column) => text(`quality.column.${column}`))}
      rows={shares.map((share) => [
        <PartnerLink key="partner" partner={share.partner} />,
        format.number(share.bought),
        format.number(share.handedOver),
        percentOf(share, format),
        valueLabel(text, 'change', share.change),
        <Reason key="reason" share={share} />,
      ])}
    />
  );
}

/** A share in percent; a dash without keys. */
export function percentOf({ percent }: Pick<Figures, 'percent'>, { number }: Format): string {
  return percent === null ? '–' : `${number(percent)} %`;
}

function Reason({ share }: { readonly share: Share | PreviewedShare }): ReactNode {
  const text = useText();
  const lacking = 'lacking' in share && share.reason === 'below-half' ? share.lacking : null;
  return (
    <>
      {valueLabel(text, 'reason', share.reason)}
      {lacking !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('quality.lacking', { count: lacking })}
        </Typography>
      )}
    </>
  );
}
