import { dayAgo, instantAgo } from './days.mjs';
import { randomFrom, shuffle } from './random.mjs';

const SPAN = 480;
const FOREVER = null;

/**
 * The ledger in the order it was booked in, so that a partner's lines lie scattered as they do in
 * life. A published project has its entry, of the day it was published on; one entry in forty is
 * taken back later. `publishedOn` hears the days of the projects.
 */
export function* entryRows(partners, projects, activities, publishedOn) {
  const random = randomFrom(6);
  const owners = ownersOf(partners, random);
  const state = partners.map(({ entries, id }) => {
    const own = projects.publishedOf[id] ?? [];
    return { own, step: Math.max(1, Math.floor(entries / (own.length + 1))), seen: 0, last: null };
  });
  for (let i = 0; i < owners.length; i += 1) {
    const partner = partners[owners[i]];
    const mine = state[owners[i]];
    const days = SPAN - Math.floor((i / owners.length) * SPAN);
    mine.seen += 1;
    const before = { id: i + 1, document_id: random.documentId(), partner_id: partner.id };
    const row = entry(before, partner, mine, { random, days, activities, publishedOn });
    const booked = instantAgo(days, random);
    yield { ...row, booked_at: booked, created_at: booked, updated_at: booked };
  }
}

function ownersOf(partners, random) {
  const owners = new Int32Array(partners.reduce((sum, { entries }) => sum + entries, 0));
  let at = 0;
  partners.forEach(({ entries }, place) => {
    owners.fill(place, at, at + entries);
    at += entries;
  });
  return shuffle(owners, random);
}

function entry(base, partner, mine, { random, days, activities, publishedOn }) {
  const on = dayAgo(days);
  const project = mine.seen % mine.step === 0 ? mine.own.pop() : undefined;
  if (project) publishedOn(project.id, days);
  const over = mine.last?.effective_to && mine.last.effective_to < on;
  if (!project && mine.last && !over && random.chance(0.025)) return reversal(base, mine, on);
  const row = project
    ? earned(base, 'project', project.documentId, activities.project.points, activities.project)
    : other(base, random, activities);
  row.effective_from = row.earned_on = on;
  row.effective_to = row.scheme === 'partner' ? dayAgo(days - 364) : FOREVER;
  mine.last = project ? mine.last : row;
  return row;
}

/** A sale, mostly; else marketing, or points of the Quality Programme. */
function other(base, random, activities) {
  const share = random.next();
  // Few sales are large.
  if (share < 0.8) {
    const points = 1 + Math.floor(5 * (1 - random.next()) ** -0.8);
    return earned(base, 'sale', `S-${base.id}`, Math.min(points, 5_000), activities.sale);
  }
  const points = random.pick([20, 30, 50]);
  if (share < 0.93) {
    return earned(base, 'point-request', base.document_id, points, activities.marketing);
  }
  return { ...earned(base, 'handover', base.document_id, points, { id: null }), scheme: 'partner' };
}

function earned(base, kind, id, points, activity) {
  const cause = { cause_kind: kind, cause_id: id, cause_revision: 1 };
  const rest = { activity_id: activity.id, reverses_id: null, reason: null };
  return { ...base, scheme: 'kkv', points, ...cause, ...rest };
}

function reversal(base, mine, on) {
  const { last } = mine;
  mine.last = null;
  return {
    ...last,
    ...base,
    points: -last.points,
    effective_from: on,
    effective_to: last.effective_to,
    cause_kind: 'reversal',
    cause_id: last.document_id,
    cause_revision: 1,
    reverses_id: last.id,
    reason: 'Возврат',
  };
}
