import type { Readable } from 'node:stream';

/** What is put away: it can be read from its beginning, and is known to the byte beforehand. */
export interface ObjectSource {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  open(): Readable;
}

export interface StoredObject {
  readonly bytes: number;
  /** Whoever takes it reads it to its end or destroys it. */
  readonly content: Readable;
}

/** An object that lies there; of one that was being written when its server died, the remains. */
export interface ListedObject {
  readonly key: string;
  readonly storedAt: Date;
}

/**
 * Where the bytes of private files lie. Every method rejects when the storage does not answer.
 * Keys come from `newStorageKey`; none is ever written twice.
 */
export interface FileStorage {
  /** All or nothing: an object is there whole when this resolves, and not at all before. */
  put(key: string, source: ObjectSource): Promise<void>;
  /** Undefined when nothing lies under the key. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Nothing happens when nothing lies there. */
  remove(key: string): Promise<void>;
  list(): AsyncIterable<ListedObject>;
  close(): void;
}
