/** What other features may ask of the directory. */
export { directoryOf } from './live';
export { rankOf } from './snapshot';
