/** What other features may ask of violations. */
export { answersOwed, countUnanswered, countViolations } from './violations.store';
