import { Alert, Box, Button, Field, Flex, Modal, TextInput, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { useChangeSettingMutation, type Setting } from './settings-api';
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
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={text('panel.close')}>
          <Modal.Title>{setting.name}</Modal.Title>
        </Modal.Header>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void form.submit();
          }}
        >
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Problem message={form.problem} onClose={form.dismiss} />
              <ValueInput schema={setting.schema} value={form.value} onChange={form.setValue} />
              <DayAndNote form={form} today={today} />
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
      </Modal.Content>
    </Modal.Root>
  );
}

function useChange(setting: Setting, today: string, onClose: () => void) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [value, setValue] = useState<unknown>(setting.value);
  const [from, setFrom] = useState(today);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [change, { isLoading: busy }] = useChangeSettingMutation();

  const submit = async (): Promise<void> => {
    if (value === undefined || from === '') return setProblem(text('panel.check-fields'));
    const { key, newest: seen } = setting;
    const answer = await change({
      key,
      value,
      effectiveFrom: from,
      note: note.trim() || null,
      seen,
      locale,
    });
    if ('error' in answer) {
      return setProblem(messageOf(answer.error) ?? text('panel.failed'));
    }
    toggleNotification({ type: 'success', message: text('settings.saved') });
    onClose();
  };
  const dismiss = (): void => setProblem(undefined);
  return { value, setValue, from, setFrom, note, setNote, problem, dismiss, busy, submit };
}

interface PartProps {
  readonly form: ReturnType<typeof useChange>;
  readonly today: string;
}

function DayAndNote({ form, today }: PartProps) {
  const text = useText();
  return (
    <>
      <Field.Root name="effectiveFrom" required hint={text('settings.from.hint')}>
        <Field.Label>{text('settings.from')}</Field.Label>
        <TextInput
          type="date"
          min={today}
          value={form.from}
          onChange={(event: { target: { value: string } }) => form.setFrom(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
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

interface ProblemProps {
  readonly message: string | undefined;
  readonly onClose: () => void;
}

function Problem({ message, onClose }: ProblemProps) {
  const text = useText();
  return (
    <Box aria-live="assertive">
      {message && (
        <Alert
          variant="danger"
          title={text('panel.refused')}
          closeLabel={text('panel.close')}
          onClose={onClose}
        >
          {message}
        </Alert>
      )}
    </Box>
  );
}
