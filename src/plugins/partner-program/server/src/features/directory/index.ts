/** What other features may ask of the directory. */
export { readChanges, readSeen, type Seen } from './changes.store';
export { directoryOf } from './live';
export { rankOf } from './snapshot';
