import { Badge, Flex, Typography } from '@strapi/design-system';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { Part } from '../../shared/page/part';
import { RecordsLink } from '../../shared/page/records-link';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Sale } from './partner-api';
import { RecordLine, RecordLines } from './record-line';
import type { PartnerView } from './use-partner';

/** §1, K6.1: the newest sales, with what each earned or why it earned nothing. */
export function SalesSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('partner-page.sales')}
      part={view.section('sales')}
      onRetry={view.retry}
      aside={({ total }) =>
        total > 0 && (
          <RecordsLink type="sale" partner={view.documentId}>
            {text('partner-page.sales.all', { count: total })}
          </RecordsLink>
        )
      }
    >
      {({ newest }) =>
        newest.length === 0 ? (
          <Empty>{text('partner-page.sales.none')}</Empty>
        ) : (
          <RecordLines>
            {newest.map((sale) => (
              <SaleLine key={sale.documentId} sale={sale} />
            ))}
          </RecordLines>
        )
      }
    </Part>
  );
}

function SaleLine({ sale }: { readonly sale: Sale }) {
  const text = useText();
  const format = useFormat();
  const { documentId, product, soldOn, amount, externalId, kind } = sale;
  return (
    <RecordLine
      name={product}
      to={recordPath('sale', documentId)}
      about={[format.day(soldOn), format.tenge(amount), externalId]}
    >
      <Flex direction="column" alignItems="flex-end" gap={1}>
        {kind === 'return' && <Badge>{valueLabel(text, 'kind', kind)}</Badge>}
        <Earned sale={sale} />
      </Flex>
    </RecordLine>
  );
}

function Earned({ sale: { points, noPoints, kind } }: { readonly sale: Sale }) {
  const text = useText();
  if (points !== 0) {
    return (
      <Typography fontWeight="semiBold">{text('rating.changes.points', { points })}</Typography>
    );
  }
  if (noPoints === null || kind === 'return') return null;
  return (
    <Typography variant="pi" textColor="neutral600" textAlign="end">
      {valueLabel(text, 'noPoints', noPoints)}
    </Typography>
  );
}
