import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/use-text';

/** Of Almaty, by whose clock the time is written. */
const OFFSET = '+05:00';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** @param moment ISO 8601 with the offset of Almaty */
  readonly onChoose: (moment: string) => void;
}

/** The time at which the customer wants to be called back. */
export function CallBack({ isOpen, onOpen, onChoose }: Props) {
  const text = useText();
  const [value, setValue] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <Button variant="secondary" onClick={onOpen}>
        {text('action.survey-call.call-back')}
      </Button>
    );
  }
  return (
    <Flex
      tag="form"
      direction="column"
      alignItems="stretch"
      gap={2}
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        if (value) onChoose(`${value}:00${OFFSET}`);
      }}
    >
      <Field.Root name="at" hint={text('calls.call-back.hint')}>
        <Field.Label>{text('input.at')}</Field.Label>
        <TextInput
          ref={field}
          type="datetime-local"
          value={value}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Button type="submit" variant="secondary" disabled={!value}>
        {text('action.survey-call.call-back')}
      </Button>
    </Flex>
  );
}
