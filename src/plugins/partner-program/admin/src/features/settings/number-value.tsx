import { Field, Flex, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { JsonSchema } from '../../shared/api/json-schema';
import { useText, type Text } from '../../shared/use-text';
import type { ValueProps } from './value-props';
import { boundsOf, nameOf, partsOf } from './values';

/** A number, with what it may be. */
export function NumberValue({ schema, value, wrong, onChange }: ValueProps) {
  const text = useText();
  const isWrong = wrong.includes('');
  return (
    <OneNumber label={text('settings.value')} {...{ schema, value, isWrong }} onChange={onChange} />
  );
}

/** Several numbers, each by its name. */
export function NumberValues({ schema, value, wrong, onChange }: ValueProps) {
  const text = useText();
  const parts = partsOf(value);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {Object.entries(schema.properties ?? {}).map(([key, part]) => (
        <OneNumber
          key={key}
          label={nameOf(text, key)}
          schema={part}
          value={parts[key]}
          isWrong={wrong.includes(key)}
          onChange={(next) => onChange({ ...parts, [key]: next })}
        />
      ))}
    </Flex>
  );
}

interface OneProps {
  readonly label: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly isWrong: boolean;
  readonly onChange: (value: number | undefined) => void;
}

function OneNumber({ label, schema, value, isWrong, onChange }: OneProps) {
  const text = useText();
  const { formatNumber } = useIntl();
  const range = rangeText(text, schema, formatNumber);
  return (
    <Field.Root
      required
      hint={range}
      error={isWrong ? range || text('error.invalid_format') : undefined}
    >
      <Field.Label>{label}</Field.Label>
      <NumberInput
        value={typeof value === 'number' ? value : undefined}
        onValueChange={(next: number | undefined) => onChange(next)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function rangeText(text: Text, schema: JsonSchema, number: (value: number) => string): string {
  const { min, max } = boundsOf(schema);
  if (min !== undefined && max !== undefined) {
    return text('settings.between', { min: number(min), max: number(max) });
  }
  return min === undefined ? '' : text('settings.at-least', { min: number(min) });
}
