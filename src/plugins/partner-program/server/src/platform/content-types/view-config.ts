import type { Struct } from '@strapi/strapi';

import type { Governance } from '../governed';

/** How the Content Manager shows a type until staff arrange it themselves. */
export interface View {
  /** The field that names a record. */
  readonly title: string;
  /** Columns of the list. */
  readonly list: readonly string[];
  /**
   * Rows of the form; what no row names is not shown. Without it Strapi lays out every field in the
   * order of the schema.
   */
  readonly form?: readonly (readonly string[])[];
  readonly sort?: { readonly by: string; readonly order: 'ASC' | 'DESC' };
}

interface Attribute {
  readonly type: string;
  readonly target?: string;
}

type Attributes = Record<string, Attribute>;

/** The schema with the Content Manager's first configuration: governed fields are read-only. */
export function withView(
  schema: Struct.ContentTypeSchema,
  view: View | undefined,
  rule: Governance | undefined,
  titleOf: (uid: string) => string | undefined,
): object {
  const attributes = schema.attributes as Attributes;
  const metadatas = Object.entries(attributes).map(([name, { type, target }]) => [
    name,
    {
      edit: {
        label: name,
        description: '',
        placeholder: '',
        visible: true,
        editable: isEditable(rule, name),
        ...named(target && titleOf(target)),
      },
      list: { label: name, searchable: !UNSEARCHABLE.has(type), sortable: !UNSORTABLE.has(type) },
    },
  ]);
  const config = { metadatas: Object.fromEntries(metadatas) as object };
  if (!view) return { ...schema, config };
  const sort = view.sort ?? { by: view.title, order: 'ASC' };
  const settings = {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    relationOpenMode: 'modal',
    mainField: view.title,
    defaultSortBy: sort.by,
    defaultSortOrder: sort.order,
  };
  const layouts = { list: [...view.list], ...(view.form ? { edit: view.form.map(rowOf) } : {}) };
  return { ...schema, config: { ...config, settings, layouts } };
}

/** The form is twelve columns wide. */
function rowOf(fields: readonly string[]): object[] {
  return fields.map((name) => ({ name, size: 12 / fields.length }));
}

/** A relation shows the title of what it points at, not its first text field. */
function named(mainField: string | undefined): object {
  return mainField ? { mainField } : {};
}

const UNSORTABLE = new Set(['json', 'media', 'relation']);
const UNSEARCHABLE = new Set(['json', 'media', 'relation', 'boolean']);

/** A field that actions alone change may still be entered when the record is made. */
function isEditable(rule: Governance | undefined, name: string): boolean {
  if (!rule) return true;
  const governed = rule.fields === 'all' || rule.fields.includes(name);
  if (!governed) return true;
  return rule.create && (rule.enteredOnce === 'all' || (rule.enteredOnce ?? []).includes(name));
}
