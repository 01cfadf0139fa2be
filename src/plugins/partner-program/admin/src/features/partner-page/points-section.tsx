import { PointsFigure } from '../../shared/chart/points-figure';
import { Part } from '../../shared/page/part';
import { RecordsLink } from '../../shared/page/records-link';
import { useText } from '../../shared/use-text';
import type { PartnerView } from './use-partner';

/** K6.1: the partner's ККВ points by source over two years. */
export function PointsSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('partner-page.points')}
      part={view.section('points')}
      height="36rem"
      onRetry={view.retry}
      aside={() => (
        <RecordsLink type="point-entry" partner={view.documentId}>
          {text('partner-page.points.all')}
        </RecordsLink>
      )}
    >
      {({ months }) => <PointsFigure months={months} />}
    </Part>
  );
}
