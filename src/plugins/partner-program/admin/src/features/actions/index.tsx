import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { hasActions } from '../../shared/api/types';
import { useGovernedRecord } from '../governed/use-governed-record';
import { useText } from '../../shared/use-text';
import { ActionsPanel } from './actions-panel';

/** The side panel "Actions" of the edit view, for records the programme governs. */
export const RecordActions: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const governed = useGovernedRecord(model);
  if (!hasActions(governed) || !documentId || !document) return null;
  const version: unknown = document.version;
  return {
    title: text('panel.actions'),
    content: (
      <ActionsPanel
        governed={governed}
        documentId={documentId}
        shownVersion={typeof version === 'number' ? version : undefined}
      />
    ),
  };
};
