import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Form } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { fieldErrorsOf, messageOf, type ApiError } from '../../shared/api/errors';
import type { ActionOffer } from '../../shared/api/types';
import { escapeCloses } from '../../shared/escape';
import { actionHint, actionLabel } from '../../shared/labels';
import { NoticeBox, type Notice } from '../../shared/notice-box';
import { useFirstField } from '../../shared/use-first-field';
import { useText, type Text } from '../../shared/use-text';
import { ActionInput } from './action-input';
import { fieldsOf, initialValues, inputOf, missingFields, type ActionField } from './fields';

interface Props {
  readonly record: string;
  readonly offer: ActionOffer;
  readonly onCancel: () => void;
  /** Carries the action out; answers with what went wrong. */
  readonly onConfirm: (input: object) => Promise<ApiError | undefined>;
  readonly children?: React.ReactNode;
}

const VARIANT = { default: 'default', success: 'success', danger: 'danger' } as const;

/** Body and footer of the dialog of an action, drawn from the schema of its input. */
export function ActionForm({ record, offer, onCancel, onConfirm, children }: Props) {
  const text = useText();
  const fields = useMemo(() => fieldsOf(offer.input), [offer.input]);
  const initial = useMemo(() => initialValues(fields), [fields]);
  const { notice, submit, dismiss } = useSubmit(fields, onConfirm, text);
  const body = useFirstField<HTMLDivElement>();

  return (
    <Form method="POST" initialValues={initial} onSubmit={submit}>
      {({ isSubmitting }) => (
        <>
          <Modal.Body>
            <Flex
              ref={body}
              direction="column"
              alignItems="stretch"
              gap={4}
              onKeyDown={confirmByKey}
              // The Content Manager's own dialogs hold this form, too.
              onKeyDownCapture={escapeCloses(onCancel)}
            >
              <Hint hint={actionHint(text, record, offer.name)} />
              {children}
              <NoticeBox notice={notice} onDismiss={dismiss} />
              {fields.map((field) => (
                <ActionInput key={field.name} field={field} />
              ))}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onCancel}>
              {text('panel.cancel')}
            </Button>
            <Button type="submit" variant={VARIANT[offer.tone]} loading={isSubmitting}>
              {actionLabel(text, record, offer.name)}
            </Button>
          </Modal.Footer>
        </>
      )}
    </Form>
  );
}

/** Ctrl or Cmd with Enter confirms, also from a field in which Enter begins a new line. */
function confirmByKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
}

interface Helpers {
  setErrors(errors: Record<string, string>): void;
}

function useSubmit(fields: readonly ActionField[], onConfirm: Props['onConfirm'], text: Text) {
  const [notice, setNotice] = useState<Notice>();
  const mark = (helpers: Helpers, errors: Record<string, string>, next: Notice): void => {
    helpers.setErrors(errors);
    setNotice(next);
  };
  const submit = async (values: Record<string, unknown>, helpers: Helpers): Promise<void> => {
    const missing = missingFields(fields, values);
    if (missing.length > 0) {
      const required = Object.fromEntries(missing.map((name) => [name, text('error.required')]));
      return mark(helpers, required, { body: text('panel.check-fields') });
    }
    const error = await onConfirm(inputOf(fields, values));
    if (error) mark(helpers, translated(error, text), refusalOf(error, text));
  };
  return { notice, submit, dismiss: () => setNotice(undefined) };
}

/** The server names what is wrong with a field by a code; what has no text is shown as it is. */
function translated(error: ApiError, text: Text): Record<string, string> {
  const errors = Object.entries(fieldErrorsOf(error));
  return Object.fromEntries(
    errors.map(([field, code]) => [field, text.firstOf([`error.${code}`], code)]),
  );
}

function Hint({ hint }: { readonly hint: string }) {
  return hint ? <Typography textColor="neutral600">{hint}</Typography> : null;
}

function refusalOf(error: ApiError, text: Text): Notice {
  return { title: text('panel.refused'), body: messageOf(error) ?? text('panel.failed') };
}
