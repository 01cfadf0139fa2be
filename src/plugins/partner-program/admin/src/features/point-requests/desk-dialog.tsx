import { useIntl } from 'react-intl';
import { hasActions, type ActionOffer } from '../../shared/api/types';
import { useReloadMutation } from '../../shared/api/program-api';
import { Dialog } from '../../shared/dialog';
import { actionLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import { ActionDialog } from '../actions/action-dialog';
import { BulkDialog } from '../actions/bulk-dialog';
import { useGovernedRecord } from '../governed/use-governed-record';
import { activityName } from './activity-name';
import { ExpectedPoints } from './expected-points';
import type { QueuedRequest } from './requests-api';
import { ShortcutsDialog } from './shortcuts-dialog';

/** What is asked: help, a decision on one request, or one decision on many. */
export type OpenDialog =
  | 'help'
  | {
      readonly offer: ActionOffer;
      readonly requests: readonly QueuedRequest[];
      readonly single?: QueuedRequest;
    };

interface Props {
  readonly uid: string;
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

export function DeskDialog({ uid, dialog, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const governed = useGovernedRecord(uid);
  const [reload] = useReloadMutation();
  if (dialog === 'help') return <ShortcutsDialog onClose={onClose} />;
  if (!hasActions(governed)) return null;
  const { offer, requests, single } = dialog;
  if (single) {
    return (
      <ActionDialog
        governed={governed}
        documentId={single.documentId}
        version={single.version}
        offer={offer}
        onClose={onClose}
      >
        <ExpectedPoints request={single} title={titleOf(single, locale)} />
      </ActionDialog>
    );
  }
  const reloadAndClose = (): void => {
    void reload();
    onClose();
  };
  const label = actionLabel(text, governed.record, offer.name);
  return (
    <Dialog
      title={`${label}: ${text('panel.records', { count: requests.length })}`}
      onClose={reloadAndClose}
    >
      <BulkDialog
        governed={governed}
        offer={offer}
        documents={requests.map(({ documentId, title }) => ({ documentId, title }))}
        onClose={reloadAndClose}
      />
    </Dialog>
  );
}

function titleOf({ partner, activity, title }: QueuedRequest, locale: string): string {
  return `${partner.name}: ${title} (${activityName(activity, locale)})`;
}
