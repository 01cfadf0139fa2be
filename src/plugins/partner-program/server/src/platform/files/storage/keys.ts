import { randomBytes } from 'node:crypto';

/** The name of an object in the storage. It tells nothing and cannot be guessed. */
export function newStorageKey(): string {
  return randomBytes(32).toString('hex');
}

/** Names of our own making; nothing else in the storage is ever touched. */
export function isStorageKey(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
