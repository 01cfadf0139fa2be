import { catalogueGovernance } from '../../platform/catalogues/catalogue.governance';
import { ACTIVITIES } from './catalogue.store';

/** K6.1: an entry keeps the row it was computed from, so a row's numbers never change. */
export const activityGovernance = catalogueGovernance(ACTIVITIES, [
  'code',
  'scheme',
  'kind',
  'formula',
  'points',
  'perTiyn',
  'capPerEntry',
  'capPerYear',
  'validMonths',
]);
