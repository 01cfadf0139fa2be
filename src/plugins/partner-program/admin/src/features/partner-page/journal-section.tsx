import { Flex } from '@strapi/design-system';
import { Empty } from '../../shared/page/empty';
import { Part } from '../../shared/page/part';
import { useMayRead } from '../../shared/page/records-link';
import { recordPath } from '../../shared/paths';
import { useText } from '../../shared/use-text';
import { JournalEntry } from '../journal/journal-entry';
import type { PartnerLine } from './partner-api';
import type { PartnerView } from './use-partner';

/** D-history: the newest lines about the partner and about every record of it. */
export function JournalSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('panel.journal')}
      part={view.section('journal')}
      height="24rem"
      onRetry={view.retry}
    >
      {(journal) =>
        journal.length === 0 ? (
          <Empty>{text('panel.no-journal')}</Empty>
        ) : (
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {journal.map((line, at) => (
              <LinkedEntry key={`${line.at}-${at}`} line={line} />
            ))}
          </Flex>
        )
      }
    </Part>
  );
}

/** A line with the way to its record, for who may read it; the partner's own is this page. */
function LinkedEntry({ line }: { readonly line: PartnerLine }) {
  const { record, documentId } = line;
  const mayOpen = useMayRead(record);
  const to = mayOpen && record !== 'partner' ? recordPath(record, documentId) : undefined;
  return <JournalEntry record={record} line={line} to={to} />;
}
