/** What other features may ask of points. */
export { PROJECT_ACTIVITY } from './catalogue';
export { readBalance, TABLES as POINT_TABLES } from './points.store';
export { bookActivity, type Booked } from './use-cases/book-activity';
export { reverseCause } from './use-cases/reverse-entry';
