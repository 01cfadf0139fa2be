import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Pages } from '../../shared/page/pages';
import { PartnerLink } from '../../shared/page/partner-link';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { MonthField, monthOf } from './month-field';
import {
  useGetQualityDifferencesQuery,
  type Difference,
  type Differences,
  type Figures,
} from './quality-api';
import { percentOf } from './shares-table';
import type { ViewProps } from './view-props';

/** D-month: what a correction written now would say otherwise than the evaluation that stands. */
export function DifferencesView({ months, state, onChange }: ViewProps) {
  const text = useText();
  const month = monthOf(months, state.month, 'newest');
  if (month === undefined) return <Empty>{text('quality.never-evaluated')}</Empty>;
  const isEvaluated = months.data.some((one) => one.month.startsWith(month));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <MonthField
        months={months}
        value={month}
        evaluated
        onChange={(next) => onChange({ month: next })}
      />
      {isEvaluated ? (
        <Compared month={month} page={state.page} onTurn={(page) => onChange({ page })} />
      ) : (
        <Empty>{text('quality.not-evaluated')}</Empty>
      )}
    </Flex>
  );
}

interface ComparedProps {
  readonly month: string;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}

function Compared({ month, page, onTurn }: ComparedProps) {
  const { locale } = useIntl();
  const asked = useGetQualityDifferencesQuery({ month, page, locale });
  if (asked.currentData) return <Shown differences={asked.currentData} onTurn={onTurn} />;
  if (asked.error) return <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Skeleton bars={6} height="3.2rem" />;
}

interface ShownProps {
  readonly differences: Differences;
  readonly onTurn: (page: number) => void;
}

function Shown({ differences: { data, meta }, onTurn }: ShownProps) {
  const text = useText();
  const format = useFormat();
  const { pagination, revision, marks } = meta;
  const title = text('quality.differences.title', { month: format.month(meta.month.slice(0, 7)) });
  return (
    <Section title={title}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4} aria-live="polite">
        {text('quality.differences.about', { revision, count: pagination.total, marks })}
      </Typography>
      {data.length === 0 ? (
        <Empty>{text('quality.differences.none')}</Empty>
      ) : (
        <NumberTable
          caption={title}
          heads={['partner', 'then', 'now', 'mark'].map((name) => text(`quality.column.${name}`))}
          rows={data.map((one) => [
            <PartnerLink key="partner" partner={one.partner} />,
            <Known key="then" figures={one.frozen} />,
            <Known key="now" figures={one.current} />,
            <Mark key="mark" difference={one} />,
          ])}
        />
      )}
      <Pages page={pagination.page} pageCount={pagination.pageCount} onTurn={onTurn} />
    </Section>
  );
}

function Known({ figures }: { readonly figures: Figures | null }) {
  const text = useText();
  const format = useFormat();
  if (figures === null) return <>{text('quality.differences.not-looked-at')}</>;
  const { bought, handedOver, reason } = figures;
  return (
    <>
      {text('quality.differences.figures', { handedOver, bought })} ({percentOf(figures, format)})
      <Typography tag="p" variant="pi" textColor="neutral600">
        {valueLabel(text, 'reason', reason)}
      </Typography>
    </>
  );
}

function Mark({ difference: { movesMark, current } }: { readonly difference: Difference }) {
  const text = useText();
  if (!movesMark) return <>{valueLabel(text, 'change', 'none')}</>;
  const gains = current?.holds === true;
  return (
    <Badge
      backgroundColor={gains ? 'success100' : 'danger100'}
      textColor={gains ? 'success700' : 'danger700'}
    >
      {valueLabel(text, 'change', gains ? 'gains' : 'loses')}
    </Badge>
  );
}
