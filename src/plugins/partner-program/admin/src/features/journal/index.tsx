import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useGovernedRecord } from '../governed/use-governed-record';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { JournalPanel } from './journal-panel';

/** The side panel with a record's journal (rule D-history). */
export const RecordJournal: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const governed = useGovernedRecord(model);
  if (!governed || !documentId) return null;
  return {
    title: text('panel.journal'),
    content: (
      <JournalPanel
        key={documentId}
        uid={model}
        record={governed.record ?? model.slice(UID_PREFIX.length)}
        documentId={documentId}
      />
    ),
  };
};
