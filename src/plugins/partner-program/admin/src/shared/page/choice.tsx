import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../use-text';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** Undefined: all of them. */
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

const ANY = 'any';

/** A filter: one of some values, or any. */
export function Choice({ label, options, value, onChoose }: Props) {
  const text = useText();
  return (
    <Field.Root width="20rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? ANY}
        onChange={(chosen) => onChoose(chosen === ANY ? undefined : String(chosen))}
      >
        <SingleSelectOption value={ANY}>{text('desk.any')}</SingleSelectOption>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
