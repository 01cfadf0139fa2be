import { Alert, Button, Modal } from '@strapi/design-system';
import { useReloadMutation } from '../../shared/api/program-api';
import { useText } from '../../shared/use-text';

/** Somebody changed the record meanwhile: nothing was done; the newer record can be loaded. */
export function Conflict({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [reload] = useReloadMutation();
  const reloadAndClose = (): void => {
    void reload();
    onClose();
  };
  return (
    <>
      <Modal.Body>
        <Alert
          role="alert"
          variant="warning"
          title={text('panel.conflict.title')}
          closeLabel={text('panel.close')}
          onClose={onClose}
        >
          {text('panel.conflict.body')}
        </Alert>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('panel.cancel')}
        </Button>
        <Button onClick={reloadAndClose}>{text('panel.reload')}</Button>
      </Modal.Footer>
    </>
  );
}
