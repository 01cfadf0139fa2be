import { decideBin } from '../shared/bin.rules';
import { accept, refuse, type Decision } from '../shared/decision';
import { isDay, type Day } from '../shared/days';
import { isWritableText } from '../shared/text';
import { readHash } from './hash.rules';
import type { KeyContent, KeyRow, Known, SentRow } from './key';
import { decideShape } from './shape.rules';

/** D: there were no keys before; an earlier day is a slip of the sender's. */
export const FIRST_DAY = '1998-01-01' as Day;

export interface ReadRow {
  readonly content: KeyContent;
  readonly hashes: readonly string[];
}

/**
 * Q-competence: whether one row of the sales system can be kept. Refuses what `decideShape` refuses,
 * then what a field says; no refusal repeats texts.
 */
export function decideRow(sent: SentRow, known: Known, today: Day): Decision<ReadRow> {
  const shape = decideShape(sent, known);
  if (!shape.ok) return shape;
  const row = shape.value;
  const hashes = decideHashes(row);
  if (!hashes.ok) return hashes;
  const label = decideLabel(row);
  if (!label.ok) return label;
  const productId = known.products.get(row.product);
  if (productId === undefined) return refuse('licence-key.product-unknown');
  const partnerId = decidePartner(row, known);
  if (!partnerId.ok) return partnerId;
  const days = decideDays(row, today);
  if (!days.ok) return days;
  const { externalId, kind } = row;
  const own = { externalId, kind, productId, partnerId: partnerId.value };
  return accept({ content: { ...own, ...label.value, ...days.value }, hashes: hashes.value });
}

function decideHashes({ hashes, kind }: KeyRow): Decision<readonly string[]> {
  const read = hashes.map(readHash);
  const good = read.filter((hash) => hash !== undefined);
  if (good.length < read.length) {
    return refuse('licence-key.hash-malformed', { place: read.indexOf(undefined) + 1 });
  }
  // A renewal prolongs a key that has its own row: it may name that key's hashes, or none.
  if (good.length === 0 && kind !== 'renewal') return refuse('licence-key.hash-missing');
  return accept([...new Set(good)]);
}

const MOST_EDITION = 60;

function decideLabel(row: KeyRow): Decision<Pick<KeyContent, 'lastFour' | 'edition'>> {
  const lastFour = row.lastFour.trim().toUpperCase();
  if (!/^[A-Z0-9]{4}$/.test(lastFour)) return refuse('licence-key.last-four-malformed');
  const edition = row.edition?.trim() ?? '';
  if (edition.length > MOST_EDITION || !isWritableText(edition)) {
    return refuse('licence-key.edition-malformed', { most: MOST_EDITION });
  }
  return accept({ lastFour, edition: edition === '' ? null : edition });
}

function decidePartner({ partnerBin }: KeyRow, { partners }: Known): Decision<number> {
  const bin = decideBin(partnerBin);
  if (!bin.ok) return refuse(bin.refusal.code, { ...bin.refusal.facts, field: 'partnerBin' });
  const partnerId = partners.get(bin.value);
  if (partnerId !== undefined) return accept(partnerId);
  return refuse('licence-key.partner-unknown', { partnerBin: bin.value });
}

type Days = Pick<KeyContent, 'boughtOn' | 'activatedOn' | 'returnedOn'>;

function decideDays(row: KeyRow, today: Day): Decision<Days> {
  const bought = decideDay(row.boughtOn, 'boughtOn', today);
  if (!bought.ok) return bought;
  const activated = decideLater(row.activatedOn, 'activatedOn', bought.value, today);
  if (!activated.ok) return activated;
  const returned = decideLater(row.returnedOn, 'returnedOn', bought.value, today);
  if (!returned.ok) return returned;
  return accept({
    boughtOn: bought.value,
    activatedOn: activated.value,
    returnedOn: returned.value,
  });
}

type LaterField = 'activatedOn' | 'returnedOn';
const TOO_EARLY: Readonly<Record<LaterField, string>> = {
  activatedOn: 'licence-key.activated-before-bought',
  returnedOn: 'licence-key.returned-before-bought',
};

function decideLater(
  text: string | null,
  field: LaterField,
  boughtOn: Day,
  today: Day,
): Decision<Day | null> {
  if (text === null) return accept(null);
  const decided = decideDay(text, field, today);
  if (!decided.ok || decided.value >= boughtOn) return decided;
  return refuse(TOO_EARLY[field], { day: decided.value, boughtOn });
}

function decideDay(text: string, field: string, today: Day): Decision<Day> {
  if (!isDay(text) || text < FIRST_DAY) {
    return refuse('licence-key.day-invalid', { field, first: FIRST_DAY });
  }
  if (text > today) return refuse('licence-key.day-in-future', { field, day: text, today });
  return accept(text);
}
