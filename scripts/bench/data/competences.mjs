import { dayAgo, instantAgo } from './days.mjs';
import { randomFrom } from './random.mjs';

/** Holdings in force with their terms: the first basic, later ones at the level held today. */
export function makeCompetences(partners) {
  const random = randomFrom(5);
  const competences = [];
  const terms = [];
  const open = (partner, kind, days) => {
    const at = instantAgo(days, random);
    const competence = {
      id: competences.length + 1,
      document_id: random.documentId(),
      partner_id: partner,
      kind,
      started_on: dayAgo(days),
      ended_on: null,
      version: 1,
      created_at: at,
      updated_at: at,
    };
    competences.push(competence);
    return competence.id;
  };
  const term = (competence, seq, level, from, last) => {
    const at = instantAgo(from, random);
    const own = { id: terms.length + 1, document_id: random.documentId(), cause_id: null };
    const days = { from_day: dayAgo(from), last_day: last === null ? null : dayAgo(last) };
    const stamps = { created_at: at, updated_at: at };
    const cause = { cause_kind: 'staff', ...stamps };
    terms.push({ ...own, competence_id: competence, seq, level, ...days, ...cause });
  };
  for (const { id, level, heldFor, qualityProgramme } of partners) {
    if (qualityProgramme) term(open(id, 'quality-program', 300), 1, null, 300, null);
    if (!level) continue;
    const kkv = open(id, 'kkv', heldFor);
    // One year after another; the last is in force for some time yet.
    for (let seq = 1, from = heldFor; from >= 0; seq += 1, from -= 365) {
      term(kkv, seq, seq === 1 && from > 365 ? 'basic' : level, from, from - 364);
    }
  }
  return { competences, terms };
}
