import { hasActions } from '../../shared/api/types';
import { UID_PREFIX } from '../../shared/plugin-id';
import { ActionsPanel } from '../actions/actions-panel';
import { useGovernedRecord } from '../governed/use-governed-record';

/** Q-private: erases the contact of a customer that asks for it, called or not; while it is kept. */
export function ForgetContact({ documentId }: { readonly documentId: string }) {
  const governed = useGovernedRecord(`${UID_PREFIX}survey-call`);
  if (!hasActions(governed)) return null;
  return (
    <ActionsPanel
      governed={governed}
      documentId={documentId}
      shownVersion={undefined}
      inRow
      only="forget"
    />
  );
}
