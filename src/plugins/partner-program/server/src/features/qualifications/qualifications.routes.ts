import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import {
  changedAnswer,
  daySchema,
  documentParams,
  versionShape,
} from '../../platform/http/contracts';
import { ownMoveRoute } from '../../platform/http/own-move';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import {
  confirmedYears,
  largeProjectsOn,
  publicationsIn,
  specialistsOn,
  technicalSpecialistsOn,
} from './counting';
import { withFiles } from './evidence';
import { answerOf, bodyOf } from './kind';
import { ATTESTATION, LARGE_PROJECT, PUBLICATION, SPECIALIST, TURNOVER } from './kinds';
import { findWhereIn, type StoredRecord } from './qualifications.store';
import { ENTRY_REFUSALS, EVER, fileRefusals, type Named, type Shelf } from './shelf';
import { addRoute, correctRoute, listRoute, readRoute, withdrawRoute } from './shelf.routes';
import { leaveWork } from './use-cases/leave-work';
import { moveRecord } from './use-cases/move-record';
import { addAttestation, withdrawSpecialist } from './use-cases/specialist-papers';

const specialists: Shelf = {
  kind: SPECIALIST,
  path: 'specialists',
  one: 'specialist',
  many: 'specialists with their certificates and attestations',
  refusals: ['specialist.erased'],
  more: { attestations: z.array(answerOf(ATTESTATION)) },
  complete: withPapers,
  counted: { specialists: specialistsOn, technicalSpecialists: technicalSpecialistsOn },
};

const attestations: Named = {
  kind: ATTESTATION,
  path: 'attestations',
  one: 'certificate or attestation',
  refusals: ['specialist.erased', 'attestation.number-taken'],
};

const publications: Shelf = {
  kind: PUBLICATION,
  path: 'publications',
  one: 'publication',
  many: 'publications on external resources',
  refusals: ['publication.already-entered'],
  counted: { publications: (db, partnerId, on) => publicationsIn(db, partnerId, EVER, on) },
};

const largeProjects: Shelf = {
  kind: LARGE_PROJECT,
  path: 'large-projects',
  one: 'large web project',
  many: 'large web projects',
  refusals: ['qualification.evidence-missing'],
  counted: { largeProjects: largeProjectsOn },
};

const turnovers: Shelf = {
  kind: TURNOVER,
  path: 'turnovers',
  one: "financial year's turnover",
  many: 'turnover by financial year',
  refusals: ['turnover.year-not-over', 'qualification.evidence-missing'],
  counted: { turnovers: confirmedYears },
};

/** Specialists are shown with what makes them certified and attested. */
async function withPapers(db: Knex, records: StoredRecord[]): Promise<StoredRecord[]> {
  const ids = records.map(({ id }) => id);
  const found = await findWhereIn(ATTESTATION, db, 'p.specialist_id', ids);
  const papers = await withFiles(ATTESTATION, db, found);
  return records.map((record) => ({
    ...record,
    attestations: papers.filter(({ specialistId }) => specialistId === record.id),
  }));
}

const addAttestationRoute = defineRoute({
  method: 'POST',
  path: '/cabinet/specialists/:documentId/attestations',
  name: 'specialist-attestation-add',
  summary: 'Adds a certificate or an attestation of a specialist; it waits for staff on its own',
  access: { door: 'cabinet', role: 'member' },
  params: documentParams,
  body: bodyOf(ATTESTATION, {}),
  answer: changedAnswer,
  successStatus: 201,
  refusals: [
    'record.not-found',
    ...ENTRY_REFUSALS,
    ...attestations.refusals,
    ...fileRefusals(ATTESTATION),
    'specialist.withdrawn',
  ],
  handle: async ({ strapi, actor, caller, params, body }) => {
    const ref = { ...params, partnerId: caller().partnerId };
    return replyOf(await inUnit(strapi, actor, (unit) => addAttestation(unit, ref, body)));
  },
});

const leaveRoute = ownMoveRoute({
  records: 'specialists',
  move: 'leave',
  name: 'specialist-leave',
  summary: "Tells a specialist's last day of work, today unless told; only ever an earlier one",
  body: z.strictObject({ ...versionShape, on: daySchema.optional() }),
  refusals: [
    'qualification.move-not-allowed',
    'qualification.days-reversed',
    'specialist.left-earlier',
  ],
  run: (unit, ref, { on }) => leaveWork(unit, ref, on),
});

function withdrawable(named: Named): Route {
  return withdrawRoute(named, (unit, ref) =>
    moveRecord(unit, named.kind, ref, 'withdraw', 'partner'),
  );
}

/** What a partner enters for its requirements (§1, K3-basic, K4.6). */
export const qualificationRoutes: Route[] = [
  ...[specialists, publications, largeProjects, turnovers].flatMap((shelf) => [
    listRoute(shelf),
    readRoute(shelf),
    addRoute(shelf),
    correctRoute(shelf),
  ]),
  withdrawRoute(specialists, withdrawSpecialist),
  leaveRoute,
  addAttestationRoute,
  correctRoute(attestations),
  ...[attestations, publications, largeProjects, turnovers].map(withdrawable),
];
