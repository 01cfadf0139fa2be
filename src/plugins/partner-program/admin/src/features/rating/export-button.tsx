import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { saveFile } from '../../shared/save-file';
import { useText } from '../../shared/use-text';
import type { RatingState } from './use-rating-state';

interface Props {
  readonly state: RatingState;
  /** The day of the table, for the file's name. */
  readonly on: string | undefined;
}

/** Saves the whole table as a file for spreadsheets. */
export function ExportButton({ state, on }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const { knownOn, compareWith, q } = state;

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await get<Blob>('/partner-program/rating/export', {
        params: { on: state.on, knownOn, compareWith, q, locale },
        responseType: 'blob',
      });
      saveFile(data, `rating-${on ?? 'today'}.csv`);
    } catch {
      toggleNotification({ type: 'danger', message: text('rating.export.failed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      type="button"
      variant="secondary"
      startIcon={<Download />}
      loading={busy}
      onClick={() => void save()}
    >
      {text('rating.export')}
    </Button>
  );
}
