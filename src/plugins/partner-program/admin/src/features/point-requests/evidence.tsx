import { Flex, Link, Typography } from '@strapi/design-system';
import { FileLink } from '../../shared/file-link';
import { useText } from '../../shared/use-text';
import type { QueuedRequest } from './requests-api';

/** What proves the activity: pages, which open beside the panel and learn nothing of it, and files. */
export function Evidence({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="pi" textColor="neutral600">
        {text('requests.evidence')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {request.addresses.map((address) => (
          <li key={address} style={{ overflowWrap: 'anywhere' }}>
            <Link href={address} target="_blank" rel="noopener noreferrer" isExternal>
              {address}
            </Link>
          </li>
        ))}
        {request.files.map((file) => (
          <li key={file.documentId}>
            <FileLink file={file} />
          </li>
        ))}
      </Flex>
    </Flex>
  );
}
