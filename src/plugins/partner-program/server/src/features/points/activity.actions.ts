import { recordActions } from '../../platform/actions/action';
import {
  catalogueAction,
  readCatalogueRow,
  type CatalogueRow,
} from '../../platform/catalogues/catalogue';
import { ACTIVITIES } from './catalogue.store';

/** D-settings: staff confirm that a shipped placeholder is the programme's value. */
export const activityActions = recordActions<CatalogueRow>({
  record: 'activity',
  records: 'activities',
  uid: ACTIVITIES.uid,
  read: (db, documentId) => readCatalogueRow(ACTIVITIES, db, documentId),
  actions: [catalogueAction('confirm', ACTIVITIES)],
});
