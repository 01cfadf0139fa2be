import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Setting, SettingRow } from './settings-api';
import { valueText } from './values';

interface Props {
  readonly setting: Setting;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly onChange: () => void;
}

/** One setting: what it is for, what is in force, what comes, what was. */
export function SettingCard({ setting, today, mayEdit, onChange }: Props) {
  const text = useText();
  const { formatNumber } = useIntl();
  const upcoming = setting.rows.filter(({ effectiveFrom }) => effectiveFrom > today);
  const past = setting.rows.filter(({ effectiveFrom }) => effectiveFrom <= today);
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <Typography tag="h3" variant="delta" fontWeight="bold">
              {setting.name}
            </Typography>
            {setting.toConfirm && <Badge variant="secondary">{text('settings.placeholder')}</Badge>}
          </Flex>
          <Typography textColor="neutral600">{setting.about}</Typography>
          <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {valueText(text, setting.value, formatNumber)}
          </Typography>
        </Flex>
        {mayEdit && (
          <Button
            variant="secondary"
            size="S"
            onClick={onChange}
            aria-label={`${text('settings.change')}: ${setting.name}`}
          >
            {text('settings.change')}
          </Button>
        )}
      </Flex>
      <Rows title={text('settings.upcoming')} rows={upcoming} open />
      <Rows title={text('settings.history')} rows={past} />
    </Box>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly SettingRow[];
  readonly open?: boolean;
}

function Rows({ title, rows, open }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <details open={open} style={{ marginTop: '1.2rem' }}>
      <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
        {`${title} (${rows.length})`}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {rows.map((row) => (
          <Row key={row.documentId} row={row} />
        ))}
      </Flex>
    </details>
  );
}

function Row({ row }: { readonly row: SettingRow }) {
  const text = useText();
  const { day } = useFormat();
  const { formatNumber } = useIntl();
  const by = row.setBy ? `, ${row.setBy}` : '';
  return (
    <li>
      <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {text('settings.since', { day: day(row.effectiveFrom) })} ·{' '}
        {valueText(text, row.value, formatNumber)}
        {by}
        {row.note ? ` · «${row.note}»` : ''}
      </Typography>
    </li>
  );
}
