/** What other features may ask of competences. */
export { RIGHTS_BY_LEVEL } from './competences.settings';
export {
  allCompetences,
  competencesOf,
  readCompetence,
  TABLES as COMPETENCE_TABLES,
  type Competence,
} from './competences.store';
export { rightsInForce } from './rights';
