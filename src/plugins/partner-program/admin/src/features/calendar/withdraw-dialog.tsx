import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useWithdrawExceptionMutation, type CalendarException } from './calendar-api';
import { ChangeDialog } from './change-dialog';

interface Props {
  readonly exception: CalendarException;
  readonly onClose: () => void;
}

/** Takes an exception out of force; it stays on record. */
export function WithdrawDialog({ exception, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const [withdraw] = useWithdrawExceptionMutation();
  const [reason, setReason] = useState('');
  const { documentId, version, day, kind } = exception;
  const input = { reason: reason.trim() };
  return (
    <ChangeDialog
      title={text('action.calendar-exception.withdraw')}
      confirm={text('action.calendar-exception.withdraw')}
      danger
      change={{ withdraw: documentId }}
      save={input.reason ? () => withdraw({ documentId, version, input, locale }) : undefined}
      onClose={onClose}
    >
      <Typography>{`${format.day(day)} · ${text(`state.${kind}`)}`}</Typography>
      <Typography textColor="neutral600">
        {text('action.calendar-exception.withdraw.hint')}
      </Typography>
      <Field.Root name="reason" required>
        <Field.Label>{text('input.reason')}</Field.Label>
        <Textarea
          maxLength={2000}
          value={reason}
          onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
        />
      </Field.Root>
    </ChangeDialog>
  );
}
