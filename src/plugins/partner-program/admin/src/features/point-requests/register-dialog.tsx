import { Button, Flex, Modal } from '@strapi/design-system';
import { Form, InputRenderer, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Dialog } from '../../shared/dialog';
import { NoticeBox } from '../../shared/notice-box';
import { useFirstField } from '../../shared/use-first-field';
import { useText } from '../../shared/use-text';
import { activityName } from './activity-name';
import { FilesField } from './files-field';
import { PartnerField } from './partner-field';
import { MAY_UPLOAD_FILES } from './permissions';
import { EMPTY, type Entered } from './register-form';
import type { RequestedActivity } from './requests-api';
import { useRegister } from './use-register';

interface Props {
  readonly activities: readonly RequestedActivity[];
  readonly onClose: () => void;
}

/** D-e-mail: enters a request that came by e-mail, with its day of receipt. */
export function RegisterDialog({ activities, onClose }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_UPLOAD_FILES);
  const { notice, dismiss, files, submit } = useRegister(onClose);
  const fields = useFirstField<HTMLDivElement>();
  return (
    <Dialog title={text('requests.register')} onClose={onClose}>
      <Form method="POST" initialValues={EMPTY} onSubmit={submit}>
        {({ isSubmitting }) => (
          <>
            <Modal.Body>
              <Flex direction="column" alignItems="stretch" gap={4}>
                <NoticeBox notice={notice} onDismiss={dismiss} />
                <Flex ref={fields} direction="column" alignItems="stretch" gap={4}>
                  <Fields activities={activities} />
                  {allowedActions.canWrite && <FilesField files={files} />}
                </Flex>
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
    </Dialog>
  );
}

function Fields({ activities }: Pick<Props, 'activities'>) {
  const text = useText();
  const { locale } = useIntl();
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
    <>
      <PartnerField />
      <InputRenderer {...field('receivedOn')} type="date" />
      <InputRenderer {...field('activity')} type="enumeration" options={options} />
      <InputRenderer {...field('on')} type="date" />
      <InputRenderer {...field('title')} type="string" />
      <InputRenderer {...field('addresses', false)} type="text" />
      <InputRenderer {...field('amount', false)} type="string" />
      <InputRenderer {...field('description', false)} type="text" />
    </>
  );
}
