import { Box, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { FileLink } from '../../shared/file-link';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useGetFilesOfRecordQuery } from './files-api';

interface Props {
  readonly uid: string;
  readonly record: string;
  readonly recordId: string;
}

/** The private files attached to a record: each is downloaded by its name. */
export function RecordFiles(of: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { data, error, refetch } = useGetFilesOfRecordQuery({ ...of, locale });
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.length === 0) return <Empty>{text('file.none')}</Empty>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {data.map((file) => (
        <Box tag="li" key={file.documentId} minWidth={0}>
          <FileLink file={file} />
        </Box>
      ))}
    </Flex>
  );
}
