/** What other features may ask of specialists, publications and large web projects. */
export {
  countRejected,
  largeProjectsOn,
  publicationsIn,
  specialistsOn,
  technicalSpecialistsOn,
} from './counting';
export { largeProjectsAtAGlance, publicationsAtAGlance, specialistsAtAGlance } from './glance';
