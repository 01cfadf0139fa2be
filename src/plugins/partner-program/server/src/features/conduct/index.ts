/** What other features may ask of violations. */
export { countUnanswered, countViolations } from './violations.store';
