import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly, versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { competenceActions, partnerCompetenceActions } from './competences.actions';
import { lapseJob } from './competences.jobs';
import { COMPETENCE_MAILS } from './competences.mails';
import { COMPETENCE_REFUSALS } from './competences.refusals';
import { COMPETENCE_WORDS } from './competences.words';
import { competenceRoutes } from './competences.routes';
import { RIGHTS_BY_LEVEL } from './competences.settings';
import { TABLES, WAITED } from './competences.store';
import competenceTerm from './content-types/competence-term/schema.json';
import competence from './content-types/competence/schema.json';
import { endAllOf } from './use-cases/end-competence';

const closed = { fields: 'all', create: false, remove: false } as const;

/** §2: holdings of competences, their terms, and the rights they give. */
export const competencesManifest: FeatureManifest = {
  name: 'competences',
  contentTypes: {
    competence: contentType(competence),
    'competence-term': contentType(competenceTerm),
  },
  views: {
    competence: {
      title: 'kind',
      list: ['partner', 'kind', 'startedOn', 'endedOn'],
      form: [
        ['kind', 'partner'],
        ['startedOn', 'endedOn'],
      ],
      sort: { by: 'startedOn', order: 'DESC' },
    },
    'competence-term': {
      title: 'level',
      list: ['competence', 'seq', 'level', 'fromDay', 'lastDay'],
      sort: { by: 'fromDay', order: 'DESC' },
    },
  },
  routes: competenceRoutes,
  actions: [competenceActions, partnerCompetenceActions],
  governance: [
    { uid: 'plugin::partner-program.competence', ...closed },
    { uid: 'plugin::partner-program.competence-term', ...closed },
  ],
  jobs: [lapseJob],
  settings: [RIGHTS_BY_LEVEL],
  mails: COMPETENCE_MAILS,
  words: COMPETENCE_WORDS,
  refusals: COMPETENCE_REFUSALS,
  on: { 'partner.ended': (unit, { partnerId, from }) => endAllOf(unit, partnerId, from) },
  database: [
    versioned(TABLES.competences),
    uniqueKey(TABLES.competences, 'pp_competences_one_open', 'partner_id, kind', {
      where: 'ended_on is null',
      refusal: 'competence.already-held',
    }),
    index(TABLES.competences, 'pp_competences_partner', '(partner_id)'),
    index(TABLES.terms, 'pp_competence_terms_last_day', '(last_day)'),
    // A line that ends on the day before it begins says that nothing follows (a renewal withdrawn).
    check(TABLES.terms, 'pp_competence_terms_days', 'last_day is null or last_day >= from_day - 1'),
    ...appendOnly(TABLES.terms),
    ...setOnceEnd(),
  ],
};

/**
 * A holding changes in one way only: its last day is set, once, and taken back where it had only
 * lapsed (D-e-mail). It is never deleted.
 */
function setOnceEnd() {
  const name = 'pp_competences_set_once';
  return [
    {
      name: `${name}_function`,
      drop: 'select 1',
      create: `create or replace function ${name}() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE'
            and (new.partner_id, new.kind, new.started_on) = (old.partner_id, old.kind, old.started_on)
            and (old.ended_on is null or new.ended_on = old.ended_on
              or (new.ended_on is null and exists (
                select 1 from ${TABLES.terms} t
                where t.competence_id = old.id and t.last_day = old.ended_on
                  and t.cause_kind is distinct from '${WAITED}')))
          then return new; end if;
          raise exception 'A competence is only ever ended, once'
            using errcode = 'PP001', constraint = 'record.append-only';
        end $$`,
    },
    {
      name,
      drop: `drop trigger if exists ${name} on ${TABLES.competences}`,
      create: `create trigger ${name} before update or delete on ${TABLES.competences}
        for each row execute function ${name}()`,
    },
  ];
}
