import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { isOurType } from './type-name';
import { ListCell, type CellKind } from './list-cell';

interface Table {
  readonly displayedHeaders: ListFieldLayout[];
  readonly layout: ListLayout;
}

const KINDS: Readonly<Record<string, CellKind>> = {
  enumeration: 'value',
  date: 'day',
  datetime: 'instant',
};
/** Plain texts that hold one of a few values. */
const TEXTS: Readonly<Record<string, CellKind>> = {
  action: 'action',
  actorKind: 'value',
  causeKind: 'value',
  fromState: 'value',
  record: 'record',
  toState: 'value',
  value: 'value',
};

/**
 * Strapi writes values of enumerations as they are stored and days in full words; here they are
 * written in the panel's language, instants by the clock of Almaty.
 */
export function injectCells(table: Table): Table {
  if (!isOurType(table.layout.settings.displayName)) return table;
  return { ...table, displayedHeaders: table.displayedHeaders.map(withCell) };
}

function withCell(header: ListFieldLayout): ListFieldLayout {
  const { type } = header.attribute;
  const kind = type === 'string' ? TEXTS[header.name] : KINDS[type];
  if (!kind) return header;
  return {
    ...header,
    cellFormatter: (row: Record<string, unknown>) => (
      <ListCell kind={kind} field={header.name} row={row} />
    ),
  };
}
