import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { QUALIFICATION_STATES } from '../../../../rules/qualifications/qualification';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { Changed } from '../../platform/actions/action';
import { clockOf } from '../../platform/clock';
import {
  changedAnswer,
  documentParams,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
  versionShape,
} from '../../platform/http/contracts';
import { ownMoveRoute, type OwnRef } from '../../platform/http/own-move';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { answerOf, bodyOf } from './kind';
import { listRecords, readRecord, type StoredRecord } from './qualifications.store';
import { withFiles } from './evidence';
import { ENTRY_REFUSALS, fileRefusals, RECORD_REFUSALS, type Named, type Shelf } from './shelf';
import { correctRecord } from './use-cases/correct-record';
import { enterRecord } from './use-cases/enter-record';

/** The partner's records of a kind, with what of them would be counted today. */
export function listRoute(shelf: Shelf): Route {
  const { kind, counted } = shelf;
  const counts = z.record(z.enum(Object.keys(counted)), z.number().int());
  return defineRoute({
    method: 'GET',
    path: `/cabinet/${shelf.path}`,
    name: `${kind.record}-list`,
    summary: `The partner's ${shelf.many}, newest first, and how many would be counted today`,
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ state: repeatable(z.enum(QUALIFICATION_STATES)), ...pageShape }),
    answer: z.array(answerOf(kind, shelf.more)),
    meta: paginationAnswer.extend({ counts }),
    handle: async ({ strapi, caller, query }) => {
      const { page, pageSize, state } = query;
      const { partnerId } = caller();
      const db = strapi.db.connection;
      const found = await listRecords(kind, db, { partnerId, states: state }, page, pageSize);
      const meta = {
        ...paginationMeta(page, pageSize, found.total),
        counts: await countAll(counted, db, partnerId, clockOf(strapi).today()),
      };
      return accept({ data: await completed(shelf, db, found.records), meta });
    },
  });
}

async function countAll(
  counted: Shelf['counted'],
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, count] of Object.entries(counted))
    counts[name] = await count(db, partnerId, on);
  return counts;
}

async function completed(shelf: Shelf, db: Knex, records: StoredRecord[]): Promise<StoredRecord[]> {
  const filed = await withFiles(shelf.kind, db, records);
  return shelf.complete ? shelf.complete(db, filed) : filed;
}

/** One record of a kind, the partner's own. */
export function readRoute(shelf: Shelf): Route {
  const { kind } = shelf;
  return defineRoute({
    method: 'GET',
    path: `/cabinet/${shelf.path}/:documentId`,
    name: `${kind.record}-read`,
    summary: `One ${shelf.one} of the partner`,
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: answerOf(kind, shelf.more),
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, params }) => {
      const db = strapi.db.connection;
      const record = await readRecord(kind, db, params.documentId, caller().partnerId);
      const [data] = record ? await completed(shelf, db, [record]) : [];
      return data ? accept({ data }) : refuse('record.not-found');
    },
  });
}

/** Enters a record that hangs on no other. */
export function addRoute({ kind, path, one, refusals }: Named): Route {
  return defineRoute({
    method: 'POST',
    path: `/cabinet/${path}`,
    name: `${kind.record}-add`,
    summary: `Enters a ${one}; it waits for staff`,
    access: { door: 'cabinet', role: 'member' },
    body: bodyOf(kind, {}),
    answer: changedAnswer,
    successStatus: 201,
    refusals: [...ENTRY_REFUSALS, ...refusals, ...fileRefusals(kind)],
    handle: async ({ strapi, actor, caller, body }) =>
      replyOf(
        await inUnit(strapi, actor, (unit) => enterRecord(unit, kind, caller().partnerId, body)),
      ),
  });
}

/** The route that corrects a record of any kind: all its fields are sent. */
export function correctRoute({ kind, path, one, refusals }: Named): Route {
  return defineRoute({
    method: 'PUT',
    path: `/cabinet/${path}/:documentId`,
    name: `${kind.record}-correct`,
    summary: `Corrects a ${one} that is not confirmed; it waits for staff again`,
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body: bodyOf(kind, versionShape),
    answer: changedAnswer,
    refusals: [
      ...RECORD_REFUSALS,
      ...ENTRY_REFUSALS.slice(0, 2),
      ...refusals,
      ...fileRefusals(kind),
    ],
    handle: async ({ strapi, actor, caller, params, body }) => {
      const ref = { ...params, ...body.more, partnerId: caller().partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => correctRecord(unit, kind, ref, body)));
    },
  });
}

type Withdraw = (unit: Unit, ref: OwnRef) => Promise<Decision<Changed>>;

/** Withdraws a record of any kind. */
export function withdrawRoute({ kind, path, one }: Named, withdraw: Withdraw): Route {
  return ownMoveRoute({
    records: path,
    move: 'withdraw',
    name: `${kind.record}-withdraw`,
    summary: `Withdraws a ${one} for good: it counts no more`,
    refusals: ['qualification.move-not-allowed'],
    run: withdraw,
  });
}
