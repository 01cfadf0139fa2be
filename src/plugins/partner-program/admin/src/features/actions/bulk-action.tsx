import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { useTable } from '@strapi/strapi/admin';
import { useReloadMutation } from '../../shared/api/program-api';
import { hasActions } from '../../shared/api/types';
import { actionLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import { useGovernedRecord } from '../governed/use-governed-record';
import { BulkDialog } from './bulk-dialog';

/** The Content Manager wants its buttons before it knows the type: no type may have more actions. */
const MOST = 8;

const VARIANT = { default: 'secondary', success: 'success-light', danger: 'danger-light' } as const;

/** The `index`-th action of a type that can be carried out for many records at once. */
function bulkAction(index: number): BulkActionComponent {
  return function BulkAction({ model, documents }) {
    const text = useText();
    const governed = useGovernedRecord(model);
    const select = useTable('BulkAction', (table) => table.selectRow, false);
    const [reload] = useReloadMutation();
    const offer = governed?.bulkActions[index];
    if (!hasActions(governed) || !offer) return null;
    const label = actionLabel(text, governed.record, offer.name);
    const title = `${label}: ${text('panel.records', { count: documents.length })}`;
    return {
      label,
      variant: VARIANT[offer.tone],
      dialog: {
        type: 'modal',
        title,
        content: ({ onClose }) => (
          <BulkDialog governed={governed} offer={offer} documents={documents} onClose={onClose} />
        ),
        onClose: () => {
          select?.([]);
          void reload();
        },
      },
    };
  };
}

export const bulkActions = Array.from({ length: MOST }, (_, index) => bulkAction(index));
