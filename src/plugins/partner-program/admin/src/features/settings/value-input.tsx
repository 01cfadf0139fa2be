import { Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../shared/use-text';
import { NumberValue, NumberValues } from './number-value';
import type { ValueProps } from './value-props';
import { nameOf, optionsOf, parsedJson, partsOf, valueKind } from './values';

/** The input of a setting's value, drawn from its schema. */
export function ValueInput(props: ValueProps) {
  const kind = valueKind(props.schema);
  if (kind === 'number') return <NumberValue {...props} />;
  if (kind === 'numbers') return <NumberValues {...props} />;
  if (kind === 'boolean') return <BooleanValue {...props} />;
  if (kind === 'choices') return <Choices {...props} options={optionsOf(props.schema) ?? []} />;
  return kind === 'matrix' ? <Matrix {...props} /> : <JsonValue {...props} />;
}

function BooleanValue({ value, onChange }: ValueProps) {
  const text = useText();
  return (
    <Checkbox checked={value === true} onCheckedChange={(next: unknown) => onChange(next === true)}>
      {text('settings.yes')}
    </Checkbox>
  );
}

interface ChoicesProps {
  readonly options: readonly string[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Choices({ options, value, onChange }: ChoicesProps) {
  const text = useText();
  const chosen = new Set(Array.isArray(value) ? (value as unknown[]).map(String) : []);
  const toggle = (option: string): void =>
    onChange(options.filter((name) => chosen.has(name) !== (name === option)));
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {options.map((option) => (
        <Checkbox key={option} checked={chosen.has(option)} onCheckedChange={() => toggle(option)}>
          {nameOf(text, option)}
        </Checkbox>
      ))}
    </Flex>
  );
}

function Matrix({ schema, value, onChange }: ValueProps) {
  const text = useText();
  const parts = partsOf(value);
  return (
    <Flex alignItems="flex-start" gap={6} wrap="wrap">
      {Object.entries(schema.properties ?? {}).map(([key, part]) => (
        <fieldset key={key} style={{ border: 0, margin: 0, padding: 0 }}>
          <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
            {nameOf(text, key)}
          </Typography>
          <Choices
            options={optionsOf(part) ?? []}
            value={parts[key]}
            onChange={(next) => onChange({ ...parts, [key]: next })}
          />
        </fieldset>
      ))}
    </Flex>
  );
}

function JsonValue({ value, onChange }: ValueProps) {
  const text = useText();
  const [typed, setTyped] = useState(() => JSON.stringify(value, null, 2));
  const change = (next: string): void => {
    setTyped(next);
    onChange(parsedJson(next));
  };
  return (
    <Field.Root required>
      <Field.Label>{text('settings.value')}</Field.Label>
      <Textarea
        value={typed}
        onChange={(event: { target: { value: string } }) => change(event.target.value)}
      />
    </Field.Root>
  );
}
