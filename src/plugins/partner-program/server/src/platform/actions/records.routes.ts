import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import type { Governance } from '../governed';
import { defineRoute, type Route } from '../http/route';
import { JOURNAL_PERMISSION, permissionOf, type RecordActions } from './action';
import { inputSchemaOf } from './actions.routes';
import { mayStaff } from './permissions';

const recordAnswer = z.object({
  uid: z.string(),
  record: z.string().nullable(),
  records: z.string().nullable(),
  governed: z.array(z.string()),
  evidence: z.boolean().meta({ description: 'Whether private files are attached to it' }),
  cm: z.object({
    canCreate: z.boolean(),
    canEdit: z.boolean(),
    canDelete: z.boolean(),
    canClone: z.boolean(),
  }),
  bulkActions: z.array(
    z.object({
      name: z.string(),
      tone: z.string(),
      input: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** What the panel needs to know of governed types: where their actions are, what stays closed. */
export function recordsRoute(
  kinds: readonly RecordActions[],
  governance: readonly Governance[],
): Route {
  const uids = new Set([...kinds.map(({ uid }) => uid), ...governance.map(({ uid }) => uid)]);
  return defineRoute({
    method: 'GET',
    path: '/records',
    name: 'records',
    summary: 'Governed types, their actions and what the Content Manager may do with them',
    access: { door: 'staff', permissions: [JOURNAL_PERMISSION, ...kinds.flatMap(permissionsOf)] },
    answer: z.array(recordAnswer),
    handle: async ({ ctx }) => {
      const described = [...uids].map((uid) =>
        describe(
          uid,
          kinds.find((kind) => kind.uid === uid),
          governance.find((rule) => rule.uid === uid),
          ctx.state,
        ),
      );
      return Promise.resolve(accept({ data: described }));
    },
  });
}

function describe(
  uid: string,
  kind: RecordActions | undefined,
  rule: Governance | undefined,
  state: unknown,
): z.infer<typeof recordAnswer> {
  const bulk = (kind?.actions ?? []).filter(
    ({ bulk: many, name }) => many && mayStaff(state, permissionOf(kind?.record ?? '', name)),
  );
  return {
    uid,
    record: kind?.record ?? null,
    records: kind?.records ?? null,
    governed: rule && rule.fields !== 'all' ? [...rule.fields] : [],
    evidence: kind?.evidence !== undefined,
    cm: {
      canCreate: rule?.create ?? true,
      canEdit: rule?.fields !== 'all',
      canDelete: rule?.remove ?? true,
      canClone: !rule,
    },
    bulkActions: bulk.map((action) => ({
      name: action.name,
      tone: action.tone,
      input: inputSchemaOf(action),
    })),
  };
}

function permissionsOf({ record, actions }: RecordActions): string[] {
  return actions.map(({ name }) => permissionOf(record, name));
}
