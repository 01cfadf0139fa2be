import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import {
  usePreviewCalendarChangeQuery,
  type CalendarChange,
  type ChangePreview,
} from './calendar-api';

/** D-workday: what a change would do to open deadlines, before it is made. */
export function Preview({ change }: { readonly change: CalendarChange | undefined }) {
  const { locale } = useIntl();
  const asked = change ?? { withdraw: 'none' };
  const query = { change: asked, locale };
  const answer = usePreviewCalendarChangeQuery(query, { skip: change === undefined });
  if (change === undefined) return null;
  const { currentData, error, refetch } = answer;
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div aria-live="polite">
      {currentData ? <Told preview={currentData} /> : <Skeleton bars={2} />}
    </div>
  );
}

function Told({ preview: { moved, kept, untouched } }: { readonly preview: ChangePreview }) {
  const text = useText();
  const format = useFormat();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="delta">
        {text('calendar.preview')}
      </Typography>
      <Typography>{text('calendar.preview.moved', { count: moved.length })}</Typography>
      <Lines
        lines={moved.map(({ kind, title, due, to }) => ({
          name: `${kind}: ${title}`,
          what: text('calendar.preview.from-to', { from: format.day(due), to: format.day(to) }),
        }))}
      />
      {kept.length > 0 && (
        <Typography>{text('calendar.preview.kept', { count: kept.length })}</Typography>
      )}
      <Lines
        lines={kept.map(({ kind, title, due }) => ({
          name: `${kind}: ${title}`,
          what: format.day(due),
        }))}
      />
      <Typography variant="pi" textColor="neutral600">
        {text('calendar.preview.untouched', { count: untouched })}
      </Typography>
    </Flex>
  );
}

function Lines({ lines }: { readonly lines: readonly { name: string; what: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingLeft={4}>
      {lines.map(({ name, what }, i) => (
        <Typography tag="li" variant="pi" key={i}>
          {`${name} · ${what}`}
        </Typography>
      ))}
    </Flex>
  );
}
