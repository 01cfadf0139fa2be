import type { JsonSchema } from '../../shared/api/json-schema';
import type { Text } from '../../shared/use-text';

export type ValueKind = 'number' | 'boolean' | 'choices' | 'matrix' | 'json';

/** How a setting's value is entered: by the shape of its JSON Schema. */
export function valueKind(schema: JsonSchema): ValueKind {
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (optionsOf(schema)) return 'choices';
  const rows = Object.values(schema.properties ?? {});
  return rows.length > 0 && rows.every((row) => optionsOf(row)) ? 'matrix' : 'json';
}

/** What an array's items may be; undefined when it is no list of fixed values. */
export function optionsOf(schema: JsonSchema): readonly string[] | undefined {
  if (schema.type !== 'array') return undefined;
  const options = schema.items?.enum;
  return options?.filter((option): option is string => typeof option === 'string');
}

/** The name of a fixed value of a setting. */
export function nameOf(text: Text, value: string): string {
  return text.firstOf([`option.setting.${value}`, `state.${value}`], value);
}

/** A value as one line of text. */
export function valueText(text: Text, value: unknown, number: (value: number) => string): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return text(value ? 'settings.yes' : 'settings.no');
  if (typeof value === 'string') return nameOf(text, value);
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => valueText(text, item, number));
    return items.length > 0 ? items.join(', ') : text('settings.nothing');
  }
  if (typeof value !== 'object' || value === null) return '—';
  return Object.entries(value)
    .map(([key, part]) => `${nameOf(text, key)}: ${valueText(text, part, number)}`)
    .join('; ');
}

/** Reads what was typed as JSON; undefined when it is none. */
export function parsedJson(typed: string): unknown {
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    return undefined;
  }
}
