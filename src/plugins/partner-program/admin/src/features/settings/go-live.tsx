import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { messageOf, type ApiError } from '../../shared/api/errors';
import { CardLine } from '../../shared/page/card-line';
import { useText } from '../../shared/use-text';
import {
  useChangeSettingMutation,
  useConfirmPlaceholderMutation,
  type Placeholder,
  type Setting,
} from './settings-api';
import { valueText } from './values';

interface Props {
  readonly settings: readonly Setting[];
  readonly records: readonly Placeholder[];
  readonly today: string;
  readonly mayEdit: boolean;
}

/** D-settings: what the sources leave open, until staff have confirmed each value. */
export function GoLive({ settings, records, today, mayEdit }: Props) {
  const text = useText();
  const { formatNumber } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const { confirmSetting, confirmRecord } = useConfirm(today, heading);
  const open = settings.filter(({ toConfirm }) => toConfirm);
  const count = open.length + records.length;
  return (
    <Box tag="section" aria-labelledby="go-live" paddingBottom={8}>
      <Typography ref={heading} tag="h2" variant="beta" id="go-live" tabIndex={-1}>
        {text('settings.go-live')}
      </Typography>
      <Typography
        tag="p"
        aria-live="polite"
        textColor="neutral600"
        paddingBottom={4}
        paddingTop={1}
      >
        {count === 0 ? text('settings.go-live.done') : text('settings.go-live.open', { count })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {open.map((setting) => (
          <Line
            key={setting.key}
            name={setting.name}
            value={valueText(text, setting.value, formatNumber)}
            onConfirm={mayEdit ? () => confirmSetting(setting) : undefined}
          />
        ))}
        {records.map((record) => (
          <Line
            key={record.documentId}
            name={`${text(`type.${record.record}`)}: ${record.name}`}
            value={record.value}
            onConfirm={mayEdit ? () => confirmRecord(record) : undefined}
          />
        ))}
      </Flex>
    </Box>
  );
}

function useConfirm(today: string, heading: RefObject<HTMLElement>) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [change] = useChangeSettingMutation();
  const [confirm] = useConfirmPlaceholderMutation();
  const tell = (error: ApiError | undefined): void => {
    toggleNotification(
      error
        ? { type: 'danger', message: messageOf(error) ?? text('panel.failed') }
        : { type: 'success', message: text('settings.confirmed') },
    );
    // The line that had the focus is about to go.
    if (!error) heading.current?.focus();
  };
  const confirmSetting = async ({ key, value, newest: seen }: Setting): Promise<void> => {
    const answer = await change({ key, value, effectiveFrom: today, note: null, seen, locale });
    tell('error' in answer ? answer.error : undefined);
  };
  const confirmRecord = async (record: Placeholder): Promise<void> => {
    const answer = await confirm({ ...record, locale });
    tell('error' in answer ? answer.error : undefined);
  };
  return { confirmSetting, confirmRecord };
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly onConfirm: (() => Promise<void>) | undefined;
}

function Line({ name, value, onConfirm }: LineProps) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onConfirm?.();
    setBusy(false);
  };
  return (
    <CardLine
      action={
        onConfirm && (
          <Button
            size="S"
            variant="success-light"
            loading={busy}
            onClick={() => void confirm()}
            aria-label={`${text('settings.confirm')}: ${name}`}
          >
            {text('settings.confirm')}
          </Button>
        )
      }
    >
      <Typography style={{ overflowWrap: 'anywhere' }}>
        {name}: <strong>{value}</strong>
      </Typography>
    </CardLine>
  );
}
