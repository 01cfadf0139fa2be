/** What other features may ask of points. */
export { HANDOVER_ACTIVITY, PROJECT_ACTIVITY, SALE_ACTIVITY } from './data/activities';
export { STATEMENT_PERMISSION } from './points.routes';
export { readBalance, standingPoints } from './points.store';
export { QUEUE_PERMISSION } from './request.queue.routes';
export { countMarketing, countReturned } from './request.store';
export { countingOn, TABLES as POINT_TABLES } from './tables';
export { bookActivity, type ActivityInput } from './use-cases/book-activity';
export { reverseCause } from './use-cases/reverse-entry';
export { settleCauses, type Settled } from './use-cases/settle-causes';
