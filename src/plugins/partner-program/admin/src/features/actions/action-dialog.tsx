import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isVersionConflict, type ApiError } from '../../shared/api/errors';
import { useTakeActionMutation } from '../../shared/api/program-api';
import type { ActionOffer, ActedRecord } from '../../shared/api/types';
import { Dialog } from '../../shared/dialog';
import { actionLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import { ActionForm } from './action-form';
import { Conflict } from './conflict';
import { PasswordCode } from './password-code';

interface Props {
  readonly governed: ActedRecord;
  readonly documentId: string;
  readonly version: number;
  readonly offer: ActionOffer;
  readonly onClose: () => void;
  /** What the decision is about, above its form. */
  readonly children?: ReactNode;
}

/** Asks for an action's input, carries it out, and explains a refusal. */
export function ActionDialog(props: Props) {
  const { governed, offer, onClose, children } = props;
  const text = useText();
  const { take, outdated, code } = useTake(props);
  return (
    <Dialog title={actionLabel(text, governed.record, offer.name)} onClose={onClose}>
      {outdated && <Conflict onClose={onClose} />}
      {code && <PasswordCode code={code} onClose={onClose} />}
      {!outdated && !code && (
        <ActionForm record={governed.record} offer={offer} onCancel={onClose} onConfirm={take}>
          {children}
        </ActionForm>
      )}
    </Dialog>
  );
}

function useTake({ governed, documentId, version, offer, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [takeAction] = useTakeActionMutation();
  const [outdated, setOutdated] = useState(false);
  const [code, setCode] = useState<string>();
  const { uid, records, record } = governed;
  const call = { uid, records, documentId, locale, action: offer.name, expectedVersion: version };

  const take = async (input: object): Promise<ApiError | undefined> => {
    const answer = await takeAction({ ...call, input });
    if ('error' in answer) {
      const error: ApiError = answer.error;
      setOutdated(isVersionConflict(error));
      return error;
    }
    const done = text('panel.done', { action: actionLabel(text, record, offer.name) });
    toggleNotification({ type: 'success', message: done });
    const told = answer.data.passwordCode;
    if (told) setCode(told);
    else onClose();
    return undefined;
  };
  return { take, outdated, code };
}
