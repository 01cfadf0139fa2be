/** What other features may ask of specialists, publications, large web projects and turnover. */
export {
  countRejected,
  largeProjectsOn,
  publicationsIn,
  specialistsOn,
  technicalSpecialistsOn,
  turnoverOn,
} from './counting';
export {
  largeProjectsAtAGlance,
  publicationsAtAGlance,
  specialistsAtAGlance,
  turnoversAtAGlance,
} from './glance';
