import type { Knex } from 'knex';

import type { Holding, RightsByLevel } from '../../../../rules/competences/competence';
import {
  holdingInForce,
  levelHeldSince,
  rightsOf,
} from '../../../../rules/competences/in-force.rules';
import {
  absenceOf,
  listedAtFirst,
  listedOn,
  partnershipOn,
} from '../../../../rules/rating/presence.rules';
import type { Stood } from '../../../../rules/rating/rating';
import type { Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { mapSlowly } from '../../platform/breathe';
import {
  knownBefore,
  readHoldings,
  readListingLines,
  readPartners,
  readPartnershipLines,
  type DatedHolding,
  type DatedLine,
  type DatedListing,
  type RatedPartner,
} from './facts.store';
import type { View } from './points.store';

/** What the places of all partners follow from, with when each fact came to be known. */
export interface Facts {
  readonly partners: readonly RatedPartner[];
  readonly lines: ReadonlyMap<number, readonly DatedLine[]>;
  readonly listings: ReadonlyMap<number, readonly DatedListing[]>;
  readonly holdings: ReadonlyMap<number, readonly DatedHolding[]>;
}

/** How a partner stood, but for its points. */
export interface Look extends Pick<Stood, 'partnership' | 'level' | 'absence' | 'listed'> {
  readonly partner: RatedPartner;
  readonly levelSince: Day | null;
}

/** Reads whole tables: call it in one transaction that sees one state of the database. */
export async function readFacts(db: Knex): Promise<Facts> {
  const partners = await readPartners(db);
  const lines = groupBy(await readPartnershipLines(db), ({ partnerId }) => partnerId);
  const listings = groupBy(await readListingLines(db), ({ partnerId }) => partnerId);
  const holdings = groupBy(await readHoldings(db), ({ partnerId }) => partnerId);
  return { partners, lines, listings, holdings };
}

const AT_A_TIME = 500;

/** Every partner in a view (§1, §2): by its dated histories as they were known. */
export function lookAt(facts: Facts, view: View, rights: RightsByLevel): Promise<Look[]> {
  const before = knownBefore(view.knownOn);
  const known = (writtenAt: string | null): boolean =>
    before === undefined || writtenAt === null || writtenAt < before;
  return mapSlowly(facts.partners, AT_A_TIME, (partner) => {
    const lines = (facts.lines.get(partner.id) ?? []).filter((line) => known(line.writtenAt));
    const holdings = (facts.holdings.get(partner.id) ?? [])
      .filter(({ writtenAt }) => known(writtenAt))
      .map((holding) => asKnown(holding, known));
    const unwritten = facts.lines.has(partner.id) ? null : partner.partnership;
    const listings = facts.listings.get(partner.id) ?? [];
    const wishes = listings.filter(({ writtenAt }) => known(writtenAt));
    const standing = {
      partnership: partnershipOn(lines, view.on, unwritten),
      listed: listedOn(wishes, view.on, listedAtFirst(listings, partner.listed)),
    };
    return look(partner, standing, holdings, view.on, rights);
  });
}

/** The holding without what was written later. */
function asKnown(holding: DatedHolding, known: (at: string | null) => boolean): Holding {
  return {
    kind: holding.kind,
    startedOn: holding.startedOn,
    endedOn: known(holding.endWrittenAt) ? holding.endedOn : null,
    terms: holding.terms.filter(({ writtenAt }) => known(writtenAt)),
  };
}

function look(
  partner: RatedPartner,
  { partnership, listed }: Pick<Look, 'partnership' | 'listed'>,
  holdings: readonly Holding[],
  on: Day,
  byLevel: RightsByLevel,
): Look {
  const kkv = holdingInForce(holdings, 'kkv', on);
  const level = kkv?.term.level ?? null;
  const rights = partnership === null ? [] : rightsOf(partnership, level, byLevel);
  // Without an address a partner has no card.
  const shown = listed && partner.slug !== null;
  const absence = absenceOf({ partnership, level, rights, listed: shown });
  const since = absence === null && kkv ? levelHeldSince(kkv.holding, on) : undefined;
  return { partner, partnership, level, absence, listed, levelSince: since ?? null };
}
