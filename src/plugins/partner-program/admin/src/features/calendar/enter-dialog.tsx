import {
  Field,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ExceptionKind } from '../../../../rules/calendar/calendar';
import { isDay } from '../../shared/days';
import { useText } from '../../shared/use-text';
import { useEnterExceptionMutation } from './calendar-api';
import { ChangeDialog } from './change-dialog';

const KINDS: readonly ExceptionKind[] = ['day-off', 'working-day'];

interface Props {
  readonly year: number;
  readonly onClose: () => void;
}

/** Enters what a decree makes of a day. */
export function EnterDialog({ year, onClose }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const [enter] = useEnterExceptionMutation();
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<ExceptionKind>('day-off');
  const [decree, setDecree] = useState('');
  const change = isDay(day) ? { day, kind } : undefined;
  const complete =
    change && decree.trim() ? { ...change, decree: decree.trim(), locale } : undefined;
  return (
    <ChangeDialog
      title={text('calendar.enter')}
      confirm={text('calendar.enter.confirm')}
      change={change}
      save={complete && (() => enter(complete))}
      onClose={onClose}
    >
      <Field.Root name="day" required hint={text('calendar.enter.day.hint')}>
        <Field.Label>{text('calendar.enter.day')}</Field.Label>
        <TextInput
          type="date"
          min={`${year - 1}-01-01`}
          value={day}
          onChange={(event: { target: { value: string } }) => setDay(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="kind" required>
        <Field.Label>{text('calendar.enter.kind')}</Field.Label>
        <SingleSelect value={kind} onChange={(value) => setKind(value as ExceptionKind)}>
          {KINDS.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {text(`state.${each}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="decree" required>
        <Field.Label>{text('calendar.enter.decree')}</Field.Label>
        <Textarea
          maxLength={2000}
          value={decree}
          onChange={(event: { target: { value: string } }) => setDecree(event.target.value)}
        />
      </Field.Root>
    </ChangeDialog>
  );
}
