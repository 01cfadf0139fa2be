import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Setting, SettingRow } from './settings-api';
import { valueText } from './values';

/** What is in force and since when, and what comes after it. */
export function InForce({ setting, today }: { readonly setting: Setting; readonly today: string }) {
  const text = useText();
  const { day } = useFormat();
  const { formatNumber } = useIntl();
  const since = setting.rows.find(({ effectiveFrom }) => effectiveFrom <= today)?.effectiveFrom;
  const coming = upcomingOf(setting, today);
  const shown = (value: unknown): string => valueText(text, value, formatNumber);
  return (
    <Box aria-live="polite">
      <Typography tag="p" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {shown(setting.value)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {since ? text('settings.since', { day: day(since) }) : text('settings.shipped')}
      </Typography>
      {coming.map(({ documentId, effectiveFrom, value }) => (
        <Typography key={documentId} tag="p" variant="pi" textColor="neutral800">
          {`${text('settings.since', { day: day(effectiveFrom) })}: ${shown(value)}`}
        </Typography>
      ))}
    </Box>
  );
}

/** What takes effect later, the next first; of two for one day the one entered last. */
function upcomingOf({ rows }: Setting, today: string): SettingRow[] {
  const byDay = new Map<string, SettingRow>();
  for (const row of [...rows].reverse()) {
    if (row.effectiveFrom > today) byDay.set(row.effectiveFrom, row);
  }
  return [...byDay.values()];
}
