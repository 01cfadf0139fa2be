import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useGetJournalQuery } from '../../shared/api/program-api';
import { LoadFailed } from '../../shared/load-failed';
import { useText } from '../../shared/use-text';
import { JournalEntry } from './journal-entry';

interface Props {
  readonly uid: string;
  /** What the journal calls this kind of record. */
  readonly record: string;
  readonly documentId: string;
}

/** The newest lines of a record's journal, and more where asked for. */
export function JournalPanel(props: Props) {
  const [pages, setPages] = useState(1);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {Array.from({ length: pages }, (_, index) => (
        <JournalPage
          key={index}
          {...props}
          page={index + 1}
          isLast={index + 1 === pages}
          onMore={() => setPages(pages + 1)}
        />
      ))}
    </Flex>
  );
}

interface PageProps extends Props {
  readonly page: number;
  readonly isLast: boolean;
  readonly onMore: () => void;
}

function JournalPage({ uid, record, documentId, page, isLast, onMore }: PageProps) {
  const text = useText();
  const { locale } = useIntl();
  const journal = useGetJournalQuery({ uid, record, documentId, page, locale });
  if (journal.isLoading) return <Loader small>{text('panel.loading')}</Loader>;
  if (!journal.data) {
    return <LoadFailed error={journal.error} onRetry={() => void journal.refetch()} />;
  }
  const { data: lines, meta } = journal.data;
  if (meta.pagination.total === 0) return <NothingYet />;
  return (
    <>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {lines.map((line, index) => (
          <JournalEntry key={`${line.at}-${index}`} record={record} line={line} />
        ))}
      </Flex>
      {isLast && page < meta.pagination.pageCount && (
        <Button type="button" variant="tertiary" size="S" onClick={onMore}>
          {text('panel.show-more')}
        </Button>
      )}
    </>
  );
}

function NothingYet() {
  const text = useText();
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('panel.no-journal')}
    </Typography>
  );
}
