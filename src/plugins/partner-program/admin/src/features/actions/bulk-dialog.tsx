import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ApiError } from '../../shared/api/errors';
import { useTakeBulkActionMutation } from '../../shared/api/program-api';
import type { ActionOffer, BulkLine, ActedRecord } from '../../shared/api/types';
import { useText } from '../../shared/use-text';
import { ActionForm } from './action-form';
import { BulkResults } from './bulk-results';
import type { NamedDocument } from './document-name';

interface Props {
  readonly governed: ActedRecord;
  readonly offer: ActionOffer;
  readonly documents: readonly NamedDocument[];
  readonly onClose: () => void;
}

/** One form for all chosen records, then what became of each of them. */
export function BulkDialog({ governed, offer, documents, onClose }: Props) {
  const text = useText();
  const { lines, take } = useTakeBulk({ governed, offer, documents });
  if (!lines) {
    return (
      <ActionForm record={governed.record} offer={offer} onCancel={onClose} onConfirm={take} />
    );
  }
  return (
    <>
      <Modal.Body>
        <BulkResults lines={lines} documents={documents} />
      </Modal.Body>
      <Modal.Footer justifyContent="flex-end">
        <Button autoFocus onClick={onClose}>
          {text('panel.close')}
        </Button>
      </Modal.Footer>
    </>
  );
}

function useTakeBulk({ governed, offer, documents }: Omit<Props, 'onClose'>) {
  const { locale } = useIntl();
  const [takeBulk] = useTakeBulkActionMutation();
  const [lines, setLines] = useState<readonly BulkLine[]>();
  const take = async (input: object): Promise<ApiError | undefined> => {
    const ids = documents.map(({ documentId }) => documentId);
    const answer = await takeBulk({
      records: governed.records,
      locale,
      action: offer.name,
      ids,
      input,
    });
    if ('error' in answer) return answer.error;
    setLines(answer.data);
    return undefined;
  };
  return { lines, take };
}
