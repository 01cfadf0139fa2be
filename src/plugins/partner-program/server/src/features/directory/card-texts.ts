import type { Language } from '../../platform/languages';
import { cardAnswerOf } from './answers';
import { cardAnswer } from './directory.contracts';
import type { Card } from './model';
import type { Names } from './names';

const MOST_BYTES = 48 * 1024 * 1024;
const RANK = '"rank":null';

/**
 * Cards as JSON, checked by their contract when first asked for. A rank is not a card's own: it
 * moves when others do, so it is put in when the card is sent.
 */
export class CardTexts {
  #texts = new Map<Card, Partial<Record<Language, readonly [string, string]>>>();
  #bytes = 0;

  constructor(
    private readonly names: Names,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  of(card: Card, rank: number | null, language: Language): string {
    const [head, tail] = this.#texts.get(card)?.[language] ?? this.#make(card, language);
    return `${head}"rank":${rank}${tail}`;
  }

  #make(card: Card, language: Language): readonly [string, string] {
    const text = JSON.stringify(cardAnswer.parse(cardAnswerOf(card, null, this.names, language)));
    // Quotes within texts are escaped: the first such key is the card's own.
    const at = text.indexOf(RANK);
    const parts = [text.slice(0, at), text.slice(at + RANK.length)] as const;
    this.#keep(card, language, parts);
    return parts;
  }

  #keep(card: Card, language: Language, parts: readonly [string, string]): void {
    this.#bytes += 2 * (parts[0].length + parts[1].length);
    if (this.#bytes > this.mostBytes) {
      this.#texts = new Map();
      this.#bytes = 0;
    }
    this.#texts.set(card, { ...this.#texts.get(card), [language]: parts });
  }
}
