import { z } from '@strapi/utils';

import { LIFE_MOVES, type LifeMove } from '../../../../rules/projects/life.states';
import { decidePublication } from '../../../../rules/projects/project.rules';
import { decideMove } from '../../../../rules/shared/moves';
import type { Day } from '../../../../rules/shared/days';
import { action, recordActions, type AnyAction, type Tone } from '../../platform/actions/action';
import { daySchema, reasonSchema } from '../../platform/http/contracts';
import { PROJECT, readProject, type Project } from './projects.store';
import { moveLife } from './use-cases/move-life';
import { movePublication } from './use-cases/move-publication';

const PUBLICATION_REFUSALS = [
  'project-publication.move-not-allowed',
  'project.incomplete',
  'project.not-offered',
];

function lifeAction(name: LifeMove, tone: Tone): AnyAction {
  return action<Project, { reason?: string | undefined; on?: Day | undefined }>({
    name,
    tone,
    bulk: false,
    input:
      name === 'finish'
        ? z.strictObject({ on: daySchema.optional(), reason: reasonSchema.optional() })
        : z.strictObject({ reason: reasonSchema.optional() }),
    refusals: [
      'project-life.move-not-allowed',
      'project.day-in-future',
      'project.finished-before-start',
    ],
    legal: (facts) => decideMove(LIFE_MOVES, facts.life, name, 'staff').ok,
    run: (unit, ref, input) => moveLife(unit, ref, name, 'staff', input),
  });
}

/** What staff decide about a project. */
export const projectActions = recordActions<Project>({
  record: 'enterprise-project',
  records: 'projects',
  uid: PROJECT,
  read: readProject,
  actions: [
    action({
      name: 'publish',
      tone: 'success',
      bulk: true,
      input: z.strictObject({}),
      refusals: PUBLICATION_REFUSALS,
      legal: (facts: Project) => decidePublication(facts, 'publish', 'staff').ok,
      run: (unit, ref) => movePublication(unit, ref, 'publish', 'staff'),
    }),
    action({
      name: 'return',
      tone: 'danger',
      bulk: true,
      input: z.strictObject({ remarks: reasonSchema }),
      refusals: PUBLICATION_REFUSALS,
      legal: (facts: Project) => decidePublication(facts, 'return', 'staff').ok,
      run: (unit, ref, input) => movePublication(unit, ref, 'return', 'staff', input),
    }),
    action({
      name: 'unpublish',
      tone: 'danger',
      bulk: true,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: PUBLICATION_REFUSALS,
      legal: (facts: Project) => decidePublication(facts, 'unpublish', 'staff').ok,
      run: (unit, ref, input) => movePublication(unit, ref, 'unpublish', 'staff', input),
    }),
    lifeAction('pause', 'default'),
    lifeAction('resume', 'default'),
    lifeAction('finish', 'default'),
    lifeAction('stop', 'danger'),
  ],
});
