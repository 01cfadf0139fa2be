import { z } from '@strapi/utils';

import type { Decision } from '../../../../rules/shared/decision';
import type { Changed } from '../actions/action';
import { inUnit, type Unit } from '../unit-of-work';
import { changedAnswer, documentParams, versionShape } from './contracts';
import { replyOf } from './reply';
import { defineRoute, type Route } from './route';

/** A record of the caller's partner, and the version it was looked at in. */
export interface OwnRef {
  readonly documentId: string;
  readonly expectedVersion: number;
  readonly partnerId: number;
}

type Sent<I> = I & { readonly expectedVersion: number };

interface OwnMove<I> {
  /** Where the records are, below `/cabinet/`: `projects`. */
  readonly records: string;
  /** The last part of the address: `submit`. */
  readonly move: string;
  readonly name: string;
  readonly summary: string;
  /** What is sent beside the version; nothing unless told. */
  readonly body?: z.ZodType<Sent<I>>;
  /** Beside those of every move: not there, changed meanwhile. */
  readonly refusals: readonly string[];
  run(unit: Unit, ref: OwnRef, input: Omit<Sent<I>, 'expectedVersion'>): Promise<Decision<Changed>>;
}

const versionAlone = z.strictObject(versionShape);

/** A member of a partner moves one of its records; anybody else's is not there. */
export function ownMoveRoute<I = unknown>(move: OwnMove<I>): Route {
  const { records, name, summary, refusals, run } = move;
  const body = (move.body ?? versionAlone) as z.ZodType<Sent<I>>;
  return defineRoute({
    method: 'POST',
    path: `/cabinet/${records}/:documentId/${move.move}`,
    name,
    summary,
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body,
    answer: changedAnswer,
    refusals: ['record.not-found', 'record.version-conflict', ...refusals],
    handle: async ({ strapi, actor, caller, params, body: sent }) => {
      const { expectedVersion, ...input } = sent;
      const ref = { ...params, expectedVersion, partnerId: caller().partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => run(unit, ref, input)));
    },
  });
}
