/** The one file that a form carries in its field `files`. */
export interface FileSpec {
  readonly maxBytes: number;
  /** For the API document: types are told by content, which is the route's own rule. */
  readonly types: readonly string[];
}

/** A file that was sent; it is gone when the answer is. */
export interface Upload {
  readonly path: string;
  readonly bytes: number;
  /** Undefined when there are more bytes than the route takes. */
  readonly content: Buffer | undefined;
}
