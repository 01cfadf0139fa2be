import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';
import type { GovernedRecord } from '../../shared/api/types';
import { isOurType, uidOf } from './type-name';

interface EditView {
  readonly layout: EditLayout;
  readonly query: unknown;
}

/**
 * Greys the fields that only actions change. While a record is new they are open: what may be
 * entered then, the server completes or refuses.
 */
export function lockGovernedFields(
  readRecords: () => readonly GovernedRecord[],
  isNew: () => boolean,
): (view: EditView) => EditView {
  return (view) => {
    const { displayName } = view.layout.settings;
    if (!displayName || !isOurType(displayName)) return view;
    const uid = uidOf(displayName);
    const governed = readRecords().find((record) => record.uid === uid)?.governed ?? [];
    const lock = (field: EditFieldLayout): EditFieldLayout =>
      governed.includes(field.name) ? locked(field, isNew) : field;
    const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(lock)));
    return { ...view, layout: { ...view.layout, layout } };
  };
}

/** Asked anew at each rendering: the same layout serves the new record and the saved one. */
function locked(field: EditFieldLayout, isNew: () => boolean): EditFieldLayout {
  return Object.defineProperty({ ...field }, 'disabled', {
    enumerable: true,
    get: () => field.disabled || !isNew(),
  });
}
