/** What other features may ask of competences. */
export { RIGHTS_BY_LEVEL } from './competences.settings';
export {
  allCompetences,
  COMPETENCE,
  competencesOf,
  readCompetence,
  TABLES as COMPETENCE_TABLES,
  WAITED,
  type Competence,
} from './competences.store';
export { hasLapsed } from './lapsed.store';
export { holdersOn } from './many.store';
export { rightsInForce } from './rights';
export { awardCompetence } from './use-cases/award-competence';
export { changeLevel } from './use-cases/change-level';
export { keepWhileUndecided, settleRenewal } from './use-cases/renew-competence';
export { settleMarks } from './use-cases/settle-marks';
