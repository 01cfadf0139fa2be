import type { JsonSchema } from '../../shared/api/json-schema';
import type { Text } from '../../shared/use-text';

export type ValueKind = 'number' | 'boolean' | 'choices' | 'numbers' | 'matrix' | 'json';

/** How a setting's value is entered: by the shape of its JSON Schema. */
export function valueKind(schema: JsonSchema): ValueKind {
  if (isNumber(schema)) return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (optionsOf(schema)) return 'choices';
  const parts = Object.values(schema.properties ?? {});
  if (parts.length > 0 && parts.every(isNumber)) return 'numbers';
  return parts.length > 0 && parts.every((part) => optionsOf(part)) ? 'matrix' : 'json';
}

function isNumber({ type }: JsonSchema): boolean {
  return type === 'integer' || type === 'number';
}

/** What an array's items may be; undefined when it is no list of fixed values. */
export function optionsOf(schema: JsonSchema): readonly string[] | undefined {
  if (schema.type !== 'array') return undefined;
  const options = schema.items?.enum;
  return options?.filter((option): option is string => typeof option === 'string');
}

/** Bounds that mean something: whole numbers without bounds are sent with those of the machine. */
export function boundsOf({ minimum, maximum }: JsonSchema): { min?: number; max?: number } {
  const bound = (limit: number | undefined): limit is number =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    ...(bound(minimum) ? { min: minimum } : {}),
    ...(bound(maximum) ? { max: maximum } : {}),
  };
}

/** Whether a typed number may be the value; the server has the last word. */
function isWithin(schema: JsonSchema, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  const { min = -Infinity, max = Infinity } = boundsOf(schema);
  const whole = schema.type !== 'integer' || Number.isInteger(value);
  return whole && value >= min && value <= max;
}

/** Parts of a value that are no numbers in bounds: '' is the whole of it. */
export function wrongNumbers(schema: JsonSchema, value: unknown): string[] {
  const kind = valueKind(schema);
  if (kind === 'number') return isWithin(schema, value) ? [] : [''];
  if (kind !== 'numbers') return [];
  const parts = partsOf(value);
  return Object.entries(schema.properties ?? {})
    .filter(([key, part]) => !isWithin(part, parts[key]))
    .map(([key]) => key);
}

/** The parts of a value that is made of several. */
export function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The name of a fixed value of a setting, or of a part of one. */
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
