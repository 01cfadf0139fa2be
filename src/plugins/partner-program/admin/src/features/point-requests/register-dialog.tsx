import { Alert, Box, Button, Flex, Modal } from '@strapi/design-system';
import { Form, InputRenderer, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { fieldErrorsOf, messageOf, type ApiError } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { activityName } from './activity-name';
import { PartnerField } from './partner-field';
import { bodyOf, EMPTY, missingIn, type Entered } from './register-form';
import { useRegisterRequestMutation, type RequestedActivity } from './requests-api';

interface Props {
  readonly activities: readonly RequestedActivity[];
  readonly onClose: () => void;
}

/** D-e-mail: enters a request that came by e-mail, with its day of receipt. */
export function RegisterDialog({ activities, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const { notice, submit } = useRegister(onClose);
  const options = activities.map((row) => ({
    value: row.code ?? '',
    label: activityName(row, locale),
  }));
  const field = (name: keyof Entered, required = true) => ({
    name,
    required,
    label: text(`requests.field.${name}`),
    hint: text.firstOf([`requests.field.${name}.hint`], ''),
  });
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={text('panel.close')}>
          <Modal.Title>{text('requests.register')}</Modal.Title>
        </Modal.Header>
        <Form method="POST" initialValues={EMPTY} onSubmit={submit}>
          {({ isSubmitting }) => (
            <>
              <Modal.Body>
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <Box aria-live="assertive">
                    {notice && (
                      <Alert
                        variant="danger"
                        title={text('panel.refused')}
                        closeLabel={text('panel.close')}
                      >
                        {notice}
                      </Alert>
                    )}
                  </Box>
                  <PartnerField onEscape={onClose} />
                  <InputRenderer {...field('receivedOn')} type="date" />
                  <InputRenderer {...field('activity')} type="enumeration" options={options} />
                  <InputRenderer {...field('on')} type="date" />
                  <InputRenderer {...field('title')} type="string" />
                  <InputRenderer {...field('addresses')} type="text" />
                  <InputRenderer {...field('amount', false)} type="string" />
                  <InputRenderer {...field('description', false)} type="text" />
                </Flex>
              </Modal.Body>
              <Modal.Footer>
                <Button type="button" variant="tertiary" onClick={onClose}>
                  {text('panel.cancel')}
                </Button>
                <Button type="submit" loading={isSubmitting}>
                  {text('requests.register.confirm')}
                </Button>
              </Modal.Footer>
            </>
          )}
        </Form>
      </Modal.Content>
    </Modal.Root>
  );
}

interface Helpers {
  setErrors(errors: Record<string, string>): void;
}

function useRegister(onClose: () => void) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [register] = useRegisterRequestMutation();
  const [notice, setNotice] = useState<string>();
  const submit = async (entered: Entered, helpers: Helpers): Promise<void> => {
    const missing = missingIn(entered);
    if (missing.length > 0) {
      helpers.setErrors(Object.fromEntries(missing.map((name) => [name, text('error.required')])));
      return setNotice(text('panel.check-fields'));
    }
    const answer = await register({ body: bodyOf(entered), locale });
    if ('error' in answer) {
      const error: ApiError = answer.error;
      const wrong = Object.entries(fieldErrorsOf(error));
      helpers.setErrors(
        Object.fromEntries(
          wrong.map(([name, code]) => [name, text.firstOf([`error.${code}`], code)]),
        ),
      );
      return setNotice(messageOf(error) ?? text('panel.failed'));
    }
    toggleNotification({ type: 'success', message: text('requests.registered') });
    onClose();
  };
  return { notice, submit };
}
