import { Flex, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { BulkLine } from '../../shared/api/types';
import { useText } from '../../shared/use-text';
import { documentName, type NamedDocument } from './document-name';

interface Props {
  readonly lines: readonly BulkLine[];
  readonly documents: readonly NamedDocument[];
}

/** Record by record: done, or why not. */
export function BulkResults({ lines, documents }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const nameOf = (id: string): string => {
    const document = documents.find(({ documentId }) => documentId === id);
    return document ? documentName(document, locale) : id;
  };
  const done = lines.filter(({ ok }) => ok).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="status">
      <Typography fontWeight="semiBold">
        {text('panel.bulk-done', { done, all: lines.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {lines.map((line) => (
          <Result key={line.documentId} line={line} name={nameOf(line.documentId)} />
        ))}
      </Flex>
    </Flex>
  );
}

function Result({ line, name }: { readonly line: BulkLine; readonly name: string }) {
  const text = useText();
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Status size="S" variant={line.ok ? 'success' : 'danger'}>
        <Typography variant="pi" fontWeight="bold">
          {line.ok ? text('panel.ok') : text('panel.not-ok')}
        </Typography>
      </Status>
      <Typography>
        {name}
        {line.error ? `: ${line.error.message}` : ''}
      </Typography>
    </Flex>
  );
}
