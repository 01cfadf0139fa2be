import type { Refusal } from '../../../../rules/shared/decision';

/** The one file that a form carries in its field `files`. */
export interface FileSpec {
  readonly maxBytes: number;
  /** For the API document: types are told by content, which is the route's own rule. */
  readonly types: readonly string[];
  /** What a larger file is answered; its code is among the route's refusals. */
  readonly tooLarge: Refusal;
}

/** A file that was sent; it is gone when the answer is. */
export interface Upload {
  readonly path: string;
  /** As the sender calls it: nothing in it is to be trusted. */
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
