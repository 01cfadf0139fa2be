import { Button, Field, Modal, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';

interface Props {
  readonly code: string;
  readonly onClose: () => void;
}

/** The code with which a user sets its password: shown once, nobody can look it up later. */
export function PasswordCode({ code, onClose }: Props) {
  const text = useText();
  return (
    <>
      <Modal.Body>
        <Field.Root name="password-code" hint={text('panel.code.hint')}>
          <Field.Label>{text('panel.code')}</Field.Label>
          <Field.Input readOnly value={code} onFocus={(event) => event.currentTarget.select()} />
          <Field.Hint />
        </Field.Root>
        <Typography textColor="neutral600">{text('panel.code.once')}</Typography>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={() => void navigator.clipboard.writeText(code)}>
          {text('panel.code.copy')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {text('panel.close')}
        </Button>
      </Modal.Footer>
    </>
  );
}
