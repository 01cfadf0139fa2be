import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useDownload } from './use-download';
import { useText } from './use-text';

/** A private file as answers show it. */
export interface LinkedFile {
  readonly documentId: string;
  readonly name: string;
  readonly bytes: number;
}

/** The name and size of a private file; a click downloads it through the authorised route. */
export function FileLink({ file }: { readonly file: LinkedFile }) {
  const text = useText();
  const { locale } = useIntl();
  const { state, reason, start } = useDownload({
    path: `/partner-program/files/${file.documentId}`,
    name: file.name,
  });
  const loading = state === 'loading';
  const label = text(loading ? 'file.loading' : 'file.download', { name: file.name });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
      <Flex gap={2} alignItems="center" maxWidth="100%">
        <TextButton
          type="button"
          startIcon={<Download aria-hidden />}
          loading={loading}
          aria-label={label}
          aria-busy={loading}
          onClick={start}
        >
          {file.name}
        </TextButton>
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
          {sizeOf(file.bytes, locale)}
        </Typography>
      </Flex>
      {state === 'failed' && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {reason ?? text('file.failed', { name: file.name })}
        </Typography>
      )}
    </Flex>
  );
}

/** 20 971 520 bytes are 21 MB: as file managers say it, in the panel's language. */
export function sizeOf(bytes: number, locale: string): string {
  const [unit, divisor] =
    bytes < 1000 ? ['byte', 1] : bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / Number(divisor));
}
