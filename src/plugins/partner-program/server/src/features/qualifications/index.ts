/** What other features may ask of specialists, publications and large web projects. */
export { largeProjectsOn, publicationsIn, specialistsOn, technicalSpecialistsOn } from './counting';
export { largeProjectsAtAGlance, publicationsAtAGlance, specialistsAtAGlance } from './glance';
