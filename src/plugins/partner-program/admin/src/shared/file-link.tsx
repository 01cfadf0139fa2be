import { Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from './use-text';

/** A private file as answers name it. */
export interface PrivateFile {
  readonly documentId: string;
  readonly name: string;
  readonly bytes: number;
}

/** Fetches a private file with the panel's own login and has the browser save it: never shown in place. */
export function FileLink({ file }: { readonly file: PrivateFile }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [loading, setLoading] = useState(false);
  const download = async (): Promise<void> => {
    setLoading(true);
    try {
      const path = `/partner-program/files/${file.documentId}`;
      const { data } = await getFetchClient().get(path, { responseType: 'blob' });
      save(data, file.name);
    } catch {
      toggleNotification({ type: 'danger', message: text('panel.load-failed') });
    } finally {
      setLoading(false);
    }
  };
  return (
    <Button
      variant="ghost"
      size="S"
      startIcon={<Download aria-hidden />}
      loading={loading}
      onClick={() => void download()}
    >
      {file.name} <Size bytes={file.bytes} />
    </Button>
  );
}

function Size({ bytes }: { readonly bytes: number }) {
  const { formatNumber } = useIntl();
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const count = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  const size = formatNumber(count, { style: 'unit', unit, maximumFractionDigits: 1 });
  return (
    <Typography variant="pi" textColor="neutral600">
      {size}
    </Typography>
  );
}

function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
