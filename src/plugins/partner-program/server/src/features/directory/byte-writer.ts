const FIRST_SIZE = 256 * 1024;

/** Puts an answer together from pieces that are bytes already, in one buffer used again and again. */
export class ByteWriter {
  #buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #length = 0;

  /** Begins an answer, whatever became of the one before. */
  begin(): this {
    this.#length = 0;
    return this;
  }

  bytes(piece: Buffer): this {
    this.#room(piece.length);
    this.#buffer.set(piece, this.#length);
    this.#length += piece.length;
    return this;
  }

  /** Text of ASCII alone: digits and signs. */
  ascii(text: string): this {
    this.#room(text.length);
    this.#length += this.#buffer.write(text, this.#length, 'latin1');
    return this;
  }

  /** What was written, as a buffer of its own. */
  end(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.#length));
  }

  #room(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
