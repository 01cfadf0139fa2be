import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Choice } from '../../shared/page/choice';
import { Empty } from '../../shared/page/empty';
import { Pages } from '../../shared/page/pages';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { MonthField, monthOf } from './month-field';
import { useGetQualityPreviewQuery, type Preview } from './quality-api';
import { SharesTable } from './shares-table';
import { WHO, type Who } from './use-quality-state';
import type { ViewProps } from './view-props';

/** D-month: who would gain, who would lose, who is one handover away; nothing is written. */
export function PreviewView({ months, state, onChange }: ViewProps) {
  const { locale } = useIntl();
  const { who, page } = state;
  const month = monthOf(months, state.month, 'next') ?? '';
  const near = who === 'oneKeyAway' ? true : undefined;
  const change = who === 'oneKeyAway' ? undefined : who;
  const asked = useGetQualityPreviewQuery({ month, change, oneKeyAway: near, page, locale });
  const counts = asked.data?.meta.counts;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <MonthField months={months} value={month} onChange={(next) => onChange({ month: next })} />
        <WhoChoice who={who} counts={counts} onChoose={(next) => onChange({ who: next })} />
      </Flex>
      {asked.currentData ? (
        <Shown preview={asked.currentData} who={who} onTurn={(next) => onChange({ page: next })} />
      ) : asked.error ? (
        <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Skeleton bars={10} height="3.2rem" />
      )}
    </Flex>
  );
}

interface WhoProps {
  readonly who: Who | undefined;
  readonly counts: Preview['meta']['counts'] | undefined;
  readonly onChoose: (who: Who | undefined) => void;
}

function WhoChoice({ who, counts, onChoose }: WhoProps) {
  const text = useText();
  const { number } = useFormat();
  return (
    <Choice
      label={text('quality.who')}
      value={who}
      options={WHO.map((value) => ({
        value,
        label: `${text(`quality.who.${value}`)}${counts ? ` (${number(counts[value])})` : ''}`,
      }))}
      onChoose={(value) => onChoose(value as Who | undefined)}
    />
  );
}

interface ShownProps {
  readonly preview: Preview;
  readonly who: Who | undefined;
  readonly onTurn: (page: number) => void;
}

function Shown({ preview: { data, meta }, who, onTurn }: ShownProps) {
  const text = useText();
  const format = useFormat();
  const { pagination, window, evaluated } = meta;
  const title = text('quality.preview.title', { month: format.month(meta.month.slice(0, 7)) });
  return (
    <Section title={title} aside={<Total count={pagination.total} />}>
      <Typography tag="p" textColor="neutral600">
        {text('quality.window', {
          from: format.day(window.from),
          before: format.day(window.before),
        })}
      </Typography>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text(evaluated ? 'quality.preview.evaluated' : 'quality.preview.open')}
      </Typography>
      {data.length === 0 ? (
        <Empty>{text(who ? 'quality.empty.filtered' : 'quality.empty')}</Empty>
      ) : (
        <SharesTable caption={title} shares={data} />
      )}
      <Pages page={pagination.page} pageCount={pagination.pageCount} onTurn={onTurn} />
    </Section>
  );
}

/** How many partners there are under these conditions. */
export function Total({ count }: { readonly count: number }) {
  const text = useText();
  return (
    <Typography textColor="neutral600" aria-live="polite">
      {text('quality.partners', { count })}
    </Typography>
  );
}
