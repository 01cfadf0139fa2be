import type { CachedAnswer } from '../../platform/http/cached-answer';
import type { Language } from '../../platform/languages';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WORDINGS = 5_000;
const LONGEST_WORDING = 500;

interface Meaning {
  readonly key: string;
  readonly language: Language;
}

/** Answers already made, as long as they fit; what was not asked for longest goes first. */
export class AnswerCache {
  readonly #answers = new Map<string, CachedAnswer>();
  #wordings = new Map<string, Meaning>();
  #bytes = 0;

  constructor(private readonly mostBytes = MOST_BYTES) {}

  get(key: string): CachedAnswer | undefined {
    const answer = this.#answers.get(key);
    if (!answer) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: CachedAnswer): void {
    this.#drop(key);
    this.#answers.set(key, answer);
    this.#bytes += sizeOf(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.mostBytes) return;
      this.#drop(oldest);
    }
  }

  /** The answer to a question that was understood before in the same words. */
  again(wording: string): { answer: CachedAnswer; language: Language } | undefined {
    const meaning = this.#wordings.get(wording);
    const answer = meaning && this.get(meaning.key);
    return answer && { answer, language: meaning.language };
  }

  /** Keeps what a question in these words means: it need not be read again. */
  understand(wording: string, meaning: Meaning): void {
    if (wording.length > LONGEST_WORDING) return;
    if (this.#wordings.size >= MOST_WORDINGS) this.#wordings = new Map();
    this.#wordings.set(wording, meaning);
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, { body }: CachedAnswer): number {
  return body.length + 2 * key.length + 200;
}
