import { InputRenderer } from '@strapi/strapi/admin';
import { inputLabel, valueLabel } from '../../shared/labels';
import { useText } from '../../shared/use-text';
import type { ActionField } from './fields';

/** One field of an action's form, drawn with the Content Manager's own inputs. */
export function ActionInput({ field }: { readonly field: ActionField }) {
  const text = useText();
  const { name, kind, required } = field;
  const common = {
    name,
    required,
    label: inputLabel(text, name),
    hint: text.firstOf([`input.${name}.hint`], ''),
  };
  if (kind === 'enumeration') {
    const options = field.options.map((value) => ({ value, label: valueLabel(text, name, value) }));
    return <InputRenderer {...common} type="enumeration" options={options} />;
  }
  return <InputRenderer {...common} type={kind} />;
}
