import { valueLabel } from '../../shared/labels';
import { useFieldName } from '../../shared/use-field-name';
import { useFormat } from '../../shared/use-format';
import { useNamed } from '../../shared/use-named';
import { useText } from '../../shared/use-text';
import type { Saying } from './fact-rows';

/** How the facts of a record's journal are said in the panel's language. */
export function useSaying(record: string): Saying {
  const text = useText();
  const { day, month, number } = useFormat();
  const fieldName = useFieldName();
  const named = useNamed();
  return {
    text,
    label: (fact) => text.firstOf([`journal.fact.${fact}`], fact),
    ...{ day, month, number, named },
    code: (fact, value) => valueLabel(text, fact, value),
    field: (field) => fieldName(record, field),
    type: (type) => text.firstOf([`type.${type}`], type),
  };
}
