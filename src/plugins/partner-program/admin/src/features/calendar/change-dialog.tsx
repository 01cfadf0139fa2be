import { Alert, Box, Button, Flex, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { messageOf, type ApiError } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import type { CalendarChange } from './calendar-api';
import { Preview } from './preview';

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Undefined while there is nothing to look at yet. */
  readonly change: CalendarChange | undefined;
  /** Undefined while a field is empty. */
  readonly save: (() => Promise<{ error?: ApiError } | object>) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A change of the calendar: its fields, what it moves, and the decision. */
export function ChangeDialog({ title, confirm, danger, change, save, onClose, children }: Props) {
  const text = useText();
  const { problem, busy, submit } = useSave(save, onClose);
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={text('panel.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Box aria-live="assertive">
                {problem && (
                  <Alert
                    variant="danger"
                    title={text('panel.refused')}
                    closeLabel={text('panel.close')}
                  >
                    {problem}
                  </Alert>
                )}
              </Box>
              {children}
              <Preview change={change} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {text('panel.cancel')}
            </Button>
            <Button type="submit" variant={danger ? 'danger' : 'default'} loading={busy}>
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

function useSave(save: Props['save'], onClose: () => void) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (!save) return setProblem(text('calendar.fill-in'));
    setBusy(true);
    const answer = await save();
    setBusy(false);
    if ('error' in answer && answer.error) {
      return setProblem(messageOf(answer.error) ?? text('panel.failed'));
    }
    toggleNotification({ type: 'success', message: text('calendar.saved') });
    onClose();
  };
  return { problem, busy, submit };
}
