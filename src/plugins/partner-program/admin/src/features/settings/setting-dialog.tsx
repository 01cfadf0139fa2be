import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { DayField } from '../../shared/day-field';
import { Dialog } from '../../shared/dialog';
import { NoticeBox } from '../../shared/notice-box';
import { useFirstField } from '../../shared/use-first-field';
import { useText } from '../../shared/use-text';
import { InForce } from './in-force';
import type { Setting } from './settings-api';
import { useChange, type Change } from './use-change';
import { ValueInput } from './value-input';

interface Props {
  readonly setting: Setting;
  /** Day in Asia/Almaty, as the server sees it: nothing takes effect earlier. */
  readonly today: string;
  readonly onClose: () => void;
}

/** Gives a setting a value from a day on. */
export function SettingDialog({ setting, today, onClose }: Props) {
  const text = useText();
  const form = useChange(setting, today, onClose);
  const fields = useFirstField<HTMLDivElement>();
  return (
    <Dialog title={setting.name} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box>
              <Typography tag="p" textColor="neutral600" paddingBottom={2}>
                {setting.about}
              </Typography>
              <InForce setting={setting} today={today} />
            </Box>
            <NoticeBox notice={form.notice} onDismiss={form.dismiss} />
            <Flex ref={fields} direction="column" alignItems="stretch" gap={4}>
              <ValueInput
                schema={setting.schema}
                value={form.value}
                wrong={form.wrong}
                onChange={form.setValue}
              />
              <DayAndNote form={form} today={today} />
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {text('panel.cancel')}
          </Button>
          <Button type="submit" loading={form.busy}>
            {text('settings.save')}
          </Button>
        </Modal.Footer>
      </form>
    </Dialog>
  );
}

function DayAndNote({ form, today }: { readonly form: Change; readonly today: string }) {
  const text = useText();
  return (
    <>
      <DayField
        inForm
        label={text('settings.from')}
        hint={text('settings.from.hint')}
        value={form.from}
        from={today}
        onChange={form.setFrom}
      />
      <Field.Root name="note">
        <Field.Label>{text('settings.note')}</Field.Label>
        <Textarea
          maxLength={2000}
          value={form.note}
          onChange={(event: { target: { value: string } }) => form.setNote(event.target.value)}
        />
      </Field.Root>
    </>
  );
}
