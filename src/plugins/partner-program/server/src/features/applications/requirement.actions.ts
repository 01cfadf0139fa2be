import { recordActions } from '../../platform/actions/action';
import {
  catalogueAction,
  readCatalogueRow,
  type CatalogueRow,
} from '../../platform/catalogues/catalogue';
import { REQUIREMENTS } from './requirement.store';

/** D-settings: staff confirm that a shipped threshold is the programme's. */
export const requirementActions = recordActions<CatalogueRow>({
  record: 'requirement',
  records: 'requirements',
  uid: REQUIREMENTS.uid,
  read: (db, documentId) => readCatalogueRow(REQUIREMENTS, db, documentId),
  actions: [catalogueAction('confirm', REQUIREMENTS)],
});
