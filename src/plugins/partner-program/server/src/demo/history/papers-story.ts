import { addDays, lastDayOfYears, type Day } from '../../../../rules/shared/days';
import type { PaperKind } from '../../../../rules/qualifications/qualification';
import { ATTESTATION } from '../../features/qualifications/kinds';
import { domainOf } from '../texts/partner';
import { ATTESTATIONS, CERTIFICATES, DENIALS, REVOCATIONS } from '../texts/people';
import { scanOf } from '../texts/scan';
import type { Person } from './person';
import * as record from './record-acts';
import { daysBetween, type When } from './when';
import type { Act } from './world';

/** How a certificate or an attestation stands on the last day of the story. */
type Fate = 'valid' | 'expiring' | 'expired' | 'waiting' | 'rejected' | 'revoked';

interface Paper {
  readonly key: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly issuedOn: Day;
  readonly validUntil: Day;
}

const YEARS: Readonly<Record<PaperKind, number>> = { certificate: 2, attestation: 1 };
/** How many days before the end of the story it runs out; negative: after it. */
const RUNS_OUT = { expiring: [-25, -6], expired: [5, 60] } as const;

/** K4.6: what makes a technical specialist certified and attested, and what it had before. */
export function papersOf(person: Person, technical: boolean, confirmed: When): Act[] {
  if (!technical) return [];
  const acts = [
    ...paperStory(person, paperOf(person, 'certificate', fateOf(person)), confirmed),
    ...paperStory(person, paperOf(person, 'attestation', fateOf(person)), confirmed),
  ];
  return acts;
}

function fateOf({ random, sure }: Person): Fate {
  const drawn = random.whole(1, 100);
  if (sure) return drawn <= 90 ? 'valid' : 'expiring';
  if (drawn <= 40) return 'valid';
  return random.pick(['expiring', 'expired', 'waiting', 'rejected', 'revoked']);
}

function paperOf(person: Person, kind: PaperKind, fate: Fate): Paper & { fate: Fate } {
  const { random, serial, name, until } = person;
  const years = YEARS[kind];
  // What waits was given some days ago, before any holidays that end today.
  const waiting = [12 - years * 365, 18 - years * 365] as const;
  const lasting = [60 - years * 365, -60] as const;
  const [low, high] =
    fate === 'waiting' ? waiting : (RUNS_OUT[fate as keyof typeof RUNS_OUT] ?? lasting);
  const end = addDays(until, -random.whole(low, high));
  const issuedOn = addDays(end, -years * 365);
  const letter = kind === 'certificate' ? 'C' : 'A';
  return {
    fate,
    key: `${name.key} ${kind}`,
    kind,
    number: `BX-${letter}-${200_000 + serial}`,
    issuedOn,
    validUntil: lastDayOfYears(issuedOn, years),
  };
}

function paperStory(person: Person, paper: Paper & { fate: Fate }, confirmed: When): Act[] {
  const { calendar, random, name, until } = person;
  const named = { partner: name.partner, key: paper.key };
  const when = laterOf(person, confirmed, addDays(paper.issuedOn, random.whole(1, 9)));
  if (when.on >= until) return [];
  const added = record.addPaper(when, name, paper.key, sentOf(person, paper));
  if (paper.fate === 'waiting') return until === calendar.today ? [added] : [];
  const seen = calendar.after(when, random.whole(1, 4));
  if (paper.fate === 'rejected') {
    const remarks = random.pick(DENIALS.paper);
    return [added, record.deny(seen, ATTESTATION, named, 'reject', remarks)];
  }
  const accepted = [added, record.confirm(seen, ATTESTATION, named)];
  const later = calendar.after(seen, random.whole(10, 40));
  if (paper.fate !== 'revoked' || later.on >= until) return accepted;
  const remarks = random.pick(REVOCATIONS);
  return [...accepted, record.deny(later, ATTESTATION, named, 'revoke', remarks)];
}

/** It is entered when it was given, and the person is there. */
function laterOf({ calendar, random }: Person, confirmed: When, wanted: Day): When {
  if (wanted <= confirmed.on) return calendar.after(confirmed, random.whole(0, 5));
  return calendar.ago(daysBetween(wanted, calendar.today));
}

function sentOf({ spec, random }: Person, { kind, number, issuedOn, validUntil }: Paper) {
  const title = random.pick(kind === 'certificate' ? CERTIFICATES : ATTESTATIONS);
  const evidenceUrl = random.percent(60)
    ? `https://${domainOf(spec)}/certificates/${number.toLowerCase()}`
    : null;
  const fields = { kind, title, number, issuedOn, validUntil, evidenceUrl };
  return { fields, scan: spec.shown ? scanOf(number) : undefined };
}
