import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  CHANGES,
  REASONS,
  type Change,
  type Reason,
} from '../../../../rules/quality/evaluation.states';
import { LoadFailed } from '../../shared/load-failed';
import { valueLabel } from '../../shared/labels';
import { Choice } from '../../shared/page/choice';
import { Empty } from '../../shared/page/empty';
import { Pages } from '../../shared/page/pages';
import { Search } from '../../shared/page/search';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { EvaluationHead } from './evaluation-head';
import { Histogram } from './histogram';
import { MonthField, monthOf } from './month-field';
import { Total } from './preview-view';
import { useGetQualityResultQuery, type Result } from './quality-api';
import { SharesTable } from './shares-table';
import type { ViewProps } from './view-props';

/** D-month: an evaluated month with the figures that reproduce it, and its corrections. */
export function ResultView(props: ViewProps) {
  const text = useText();
  const { months, state, onChange } = props;
  const month = monthOf(months, state.month, 'newest');
  if (month === undefined) return <Empty>{text('quality.never-evaluated')}</Empty>;
  const isEvaluated = months.data.some((one) => one.month.startsWith(month));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <MonthField
          months={months}
          value={month}
          evaluated
          onChange={(next) => onChange({ month: next, revision: undefined })}
        />
        {isEvaluated && <Filters {...props} />}
      </Flex>
      {isEvaluated ? (
        <Evaluated {...props} month={month} />
      ) : (
        <Empty>{text('quality.not-evaluated')}</Empty>
      )}
    </Flex>
  );
}

function Filters({ state, onChange }: ViewProps) {
  const text = useText();
  return (
    <>
      <Choice
        label={text('quality.column.change')}
        value={state.change}
        options={CHANGES.map((value) => ({ value, label: valueLabel(text, 'change', value) }))}
        onChoose={(value) => onChange({ change: value as Change | undefined })}
      />
      <Choice
        label={text('quality.column.reason')}
        value={state.reason}
        options={REASONS.map((value) => ({ value, label: valueLabel(text, 'reason', value) }))}
        onChoose={(value) => onChange({ reason: value as Reason | undefined })}
      />
      <Search
        key={state.q ?? ''}
        label={text('desk.search')}
        placeholder={text('desk.search.placeholder')}
        clear={text('desk.search.clear')}
        q={state.q}
        onSearch={(q) => onChange({ q })}
      />
    </>
  );
}

function Evaluated({ state, onChange, month }: ViewProps & { readonly month: string }) {
  const { locale } = useIntl();
  const { revision, change, reason, q, page } = state;
  const asked = useGetQualityResultQuery({ month, revision, change, reason, q, page, locale });
  if (asked.currentData) {
    const isFiltered = change !== undefined || reason !== undefined || q !== undefined;
    return (
      <>
        <EvaluationHead
          meta={asked.currentData.meta}
          onChoose={(next) => onChange({ revision: next })}
        />
        <Histogram meta={asked.currentData.meta} />
        <Shares
          result={asked.currentData}
          isFiltered={isFiltered}
          onTurn={(next) => onChange({ page: next })}
        />
      </>
    );
  }
  if (asked.error) return <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Skeleton bars={10} height="3.2rem" />;
}

interface SharesProps {
  readonly result: Result;
  readonly isFiltered: boolean;
  readonly onTurn: (page: number) => void;
}

function Shares({ result: { data, meta }, isFiltered, onTurn }: SharesProps) {
  const text = useText();
  const { pagination } = meta;
  const title = text('quality.result.shares');
  return (
    <Section title={title} aside={<Total count={pagination.total} />}>
      {data.length === 0 ? (
        <Empty>{text(isFiltered ? 'quality.empty.filtered' : 'quality.empty')}</Empty>
      ) : (
        <SharesTable caption={title} shares={data} />
      )}
      <Pages page={pagination.page} pageCount={pagination.pageCount} onTurn={onTurn} />
    </Section>
  );
}
