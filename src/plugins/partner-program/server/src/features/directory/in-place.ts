import { compareStandings } from '../../../../rules/directory/ranking.rules';
import { AnswerCache } from './answer-cache';
import type { Seen } from './changes.store';
import { columnsWith } from './columns';
import { finderOf } from './finder';
import { standingOf, type Card } from './model';
import type { Snapshot } from './snapshot';

/**
 * The directory with other cards in the places of their former selves; undefined where they do not
 * belong there any more, or one comes or goes: then it is to be put in order anew.
 */
export function withCardsInPlace(
  before: Snapshot,
  seen: Seen,
  fresh: readonly Card[],
  anew: ReadonlySet<number>,
): Snapshot | undefined {
  const places = new Map<number, Card>();
  const byId = new Map(fresh.map((card) => [card.id, card]));
  const cards = before.cards.map((card, place) => {
    if (!anew.has(card.id)) return card;
    const now = byId.get(card.id);
    if (now) places.set(place, now);
    return now ?? card;
  });
  const gone = before.cards.some(({ id }) => anew.has(id) && !byId.has(id));
  if (gone || places.size < fresh.length || !inOrder(before, cards, places)) return undefined;
  const finder = finderOf(cards, before.index);
  if (finder.tooLate) return undefined;
  return {
    ...before,
    seen,
    cards,
    columns: columnsWith(before.columns, places),
    withWord: finder.find,
    answers: new AnswerCache(),
  };
}

/** Whether those who are new stand where they were, at the same address. */
function inOrder(
  { cards: were, listed }: Snapshot,
  cards: readonly Card[],
  places: ReadonlyMap<number, Card>,
): boolean {
  const follows = (first: Card | undefined, second: Card | undefined): boolean =>
    !first || !second || compareStandings(standingOf(first), standingOf(second)) < 0;
  for (const [place, card] of places) {
    if (card.inKkvList !== place < listed) return false;
    if (card.partner.slug !== were[place]?.partner.slug) return false;
    if (!card.inKkvList) continue;
    if (!follows(cards[place - 1], card)) return false;
    if (place + 1 < listed && !follows(card, cards[place + 1])) return false;
  }
  return true;
}
