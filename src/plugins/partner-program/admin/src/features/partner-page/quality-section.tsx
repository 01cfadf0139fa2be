import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { ValueLine } from '../../shared/chart/value-line';
import { valueLabel } from '../../shared/labels';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { HANDOVERS_PATH } from '../../shared/paths';
import { MAY_READ_HANDOVERS, MAY_SEE_QUALITY } from '../../shared/permissions';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useGetPartnerQualityQuery, type PartnerQuality } from '../quality/quality-api';
import { percentOf } from '../quality/shares-table';

interface Props {
  readonly documentId: string;
}

/** §6: the partner in the Quality Programme, for who may see its months. */
export function QualitySection({ documentId }: Props) {
  const { allowedActions } = useRBAC(MAY_SEE_QUALITY);
  return allowedActions.canPreview ? <Quality documentId={documentId} /> : null;
}

function Quality({ documentId }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { currentData, error, refetch } = useGetPartnerQualityQuery({ documentId, locale });
  return (
    <Section title={text('quality.title')} aside={<HandoversLink documentId={documentId} />}>
      {currentData ? (
        <>
          <Standing quality={currentData} />
          <Months quality={currentData} />
        </>
      ) : error ? (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height="24rem" />
      )}
    </Section>
  );
}

function HandoversLink({ documentId }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_HANDOVERS);
  if (!allowedActions.canRead) return null;
  return (
    <Link tag={NavLink} to={`/${HANDOVERS_PATH}?partner=${documentId}`}>
      {text('quality.partner.handovers')}
    </Link>
  );
}

interface QualityProps {
  readonly quality: PartnerQuality;
}

function Standing({ quality: { participation, mark, forecast, handovers } }: QualityProps) {
  const text = useText();
  const format = useFormat();
  const { bought, handedOver, month, holds } = forecast;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
      <Flex gap={2} wrap="wrap">
        <Badge>
          {text(participation.joined ? 'quality.partner.joined' : 'quality.partner.not-joined')}
        </Badge>
        <Badge
          backgroundColor={mark.holds ? 'success100' : 'neutral150'}
          textColor={mark.holds ? 'success700' : 'neutral700'}
        >
          {mark.since
            ? text('quality.partner.mark-since', { day: format.day(mark.since) })
            : text('quality.partner.no-mark')}
        </Badge>
        {handovers.map(({ state, count }) => (
          <Badge
            key={state}
          >{`${text(`handovers.state.${state}`)}: ${format.number(count)}`}</Badge>
        ))}
      </Flex>
      <Typography textColor="neutral700">
        {text('quality.partner.forecast', {
          month: format.month(month.slice(0, 7)),
          bought,
          handedOver,
          percent: percentOf(forecast, format),
        })}{' '}
        {text(holds ? 'quality.partner.will-hold' : 'quality.partner.will-not-hold')}
        {holds ? '' : ` (${valueLabel(text, 'reason', forecast.reason)})`}
      </Typography>
    </Flex>
  );
}

function Months({ quality: { evaluations, forecast } }: QualityProps) {
  const text = useText();
  const format = useFormat();
  const label = text('quality.partner.shares');
  if (evaluations.length === 0) return <Empty>{text('quality.partner.no-months')}</Empty>;
  const points = [...evaluations]
    .reverse()
    .map(({ month, percent }) => ({ month: month.slice(0, 7), value: percent }));
  const columns = ['handed-over', 'bought', 'percent', 'reason'] as const;
  return (
    <ChartFigure
      label={label}
      chart={
        <ValueLine
          points={points}
          domain={[0, 100]}
          name={label}
          unit=" %"
          goal={forecast.threshold}
        />
      }
      table={
        <NumberTable
          caption={label}
          heads={[text('rating.month'), ...columns.map((name) => text(`quality.column.${name}`))]}
          rows={evaluations.map((one) => [
            format.month(one.month.slice(0, 7)),
            format.number(one.handedOver),
            format.number(one.bought),
            percentOf(one, format),
            valueLabel(text, 'reason', one.reason),
          ])}
        />
      }
    />
  );
}
