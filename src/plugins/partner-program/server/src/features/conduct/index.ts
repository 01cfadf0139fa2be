/** What other features may ask of violations. */
export { countUnanswered } from './violations.store';
