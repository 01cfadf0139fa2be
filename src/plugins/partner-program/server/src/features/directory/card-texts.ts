import type { Language } from '../../platform/languages';
import { cardAnswerOf } from './answers';
import type { ByteWriter } from './byte-writer';
import { cardAnswer } from './directory.contracts';
import type { Card } from './model';
import type { Names } from './names';

const MOST_BYTES = 48 * 1024 * 1024;
const RANK = '"rank":';
const NO_RANK = `${RANK}null`;

/** A card before and after its rank. */
type Halves = readonly [Buffer, Buffer];

/**
 * Cards as the bytes of their JSON, checked by their contract when first asked for. A rank is not a
 * card's own: it moves when others do, so it is put in when the card is sent.
 */
export class CardTexts {
  #texts = new Map<Card, Partial<Record<Language, Halves>>>();
  #bytes = 0;

  constructor(
    private readonly names: Names,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  write(writer: ByteWriter, card: Card, rank: number | null, language: Language): void {
    const [head, tail] = this.#texts.get(card)?.[language] ?? this.#make(card, language);
    writer.bytes(head).ascii(String(rank)).bytes(tail);
  }

  #make(card: Card, language: Language): Halves {
    const text = JSON.stringify(cardAnswer.parse(cardAnswerOf(card, null, this.names, language)));
    // Quotes within texts are escaped: the first such key is the card's own.
    const at = text.indexOf(NO_RANK);
    const halves = [
      Buffer.from(text.slice(0, at + RANK.length)),
      Buffer.from(text.slice(at + NO_RANK.length)),
    ] as const;
    this.#keep(card, language, halves);
    return halves;
  }

  #keep(card: Card, language: Language, halves: Halves): void {
    this.#bytes += halves[0].length + halves[1].length;
    if (this.#bytes > this.mostBytes) {
      this.#texts = new Map();
      this.#bytes = 0;
    }
    this.#texts.set(card, { ...this.#texts.get(card), [language]: halves });
  }
}
