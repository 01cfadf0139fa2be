import type { JsonSchema } from '../../shared/api/json-schema';

export type FieldKind =
  'string' | 'text' | 'email' | 'date' | 'integer' | 'boolean' | 'enumeration';

/** One field of an action's form. */
export interface ActionField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Values to choose from, for an enumeration. */
  readonly options: readonly string[];
  readonly initial: string | number | boolean | null;
}

export type Values = Readonly<Record<string, unknown>>;

/** The form's fields in the order of the schema's properties. */
export function fieldsOf(input: JsonSchema): ActionField[] {
  const required = new Set(input.required ?? []);
  return Object.entries(input.properties ?? {}).map(([name, property]) => {
    const schema = withoutNull(property);
    const kind = kindOf(schema);
    return {
      name,
      kind,
      required: required.has(name),
      options: optionsOf(schema),
      initial: initialOf(schema, kind, required.has(name)),
    };
  });
}

/** A nullable value is drawn as its other alternative. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const alternatives = schema.anyOf?.filter(({ type }) => type !== 'null');
  const only = alternatives?.length === 1 ? alternatives[0] : undefined;
  return only ? { ...schema, ...only, anyOf: undefined } : schema;
}

function optionsOf(schema: JsonSchema): string[] {
  const constants = [schema, ...(schema.anyOf ?? [])].map((alternative) => alternative.const);
  const listed = schema.enum ?? constants;
  return listed.filter((value): value is string => typeof value === 'string');
}

function kindOf(schema: JsonSchema): FieldKind {
  if (optionsOf(schema).length > 0) return 'enumeration';
  const types = [schema.type ?? 'string'].flat();
  if (types.includes('boolean')) return 'boolean';
  if (types.includes('integer') || types.includes('number')) return 'integer';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'email') return 'email';
  return schema['x-multiline'] ? 'text' : 'string';
}

function initialOf(schema: JsonSchema, kind: FieldKind, required: boolean): ActionField['initial'] {
  const { default: preset } = schema;
  if (typeof preset === 'string' || typeof preset === 'number' || typeof preset === 'boolean') {
    return preset;
  }
  if (kind === 'boolean') return false;
  const [first, second] = optionsOf(schema);
  return required && first !== undefined && second === undefined ? first : null;
}

export function initialValues(fields: readonly ActionField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** Required fields that were left empty: what the form can say without asking the server. */
export function missingFields(fields: readonly ActionField[], values: Values): string[] {
  return fields
    .filter(({ name, required }) => required && isEmpty(values[name]))
    .map(({ name }) => name);
}

/** What is sent: fields left empty are left out. */
export function inputOf(fields: readonly ActionField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ name }) => [name, values[name]] as const).filter(([, value]) => !isEmpty(value)),
  );
}
