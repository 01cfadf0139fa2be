import { Flex } from '@strapi/design-system';
import { JournalEntry } from '../journal/journal-entry';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { useText } from '../../shared/use-text';
import type { Overview } from './partner-api';

/** D-history: the newest lines about the partner and about every record of it. */
export function JournalSection({ journal }: Pick<Overview, 'journal'>) {
  const text = useText();
  return (
    <Section title={text('panel.journal')}>
      {journal.length === 0 && <Empty>{text('panel.no-journal')}</Empty>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {journal.map((line, at) => (
          <JournalEntry key={`${line.at}-${at}`} record={line.record} line={line} />
        ))}
      </Flex>
    </Section>
  );
}
