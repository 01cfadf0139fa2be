import { z } from '@strapi/utils';

import type { LifeMove } from '../../../../rules/projects/life.states';
import type { PublicationMove } from '../../../../rules/projects/publication.states';
import { LIVES, PUBLICATIONS } from '../../../../rules/projects/project';
import { accept, refuse } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import {
  changedAnswer,
  daySchema,
  documentParams,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
  repeatable,
  versionShape,
} from '../../platform/http/contracts';
import { ownMoveRoute } from '../../platform/http/own-move';
import { replyOf } from '../../platform/http/reply';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { answerOf, projectAnswer, projectFields } from './projects.contracts';
import { listProjects, readProject } from './projects.store';
import { moveLife } from './use-cases/move-life';
import { movePublication } from './use-cases/move-publication';
import { addProject, editProject } from './use-cases/write-project';

const readRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/projects',
    name: 'list',
    summary: "The partner's enterprise projects, newest first",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({
      publication: repeatable(z.enum(PUBLICATIONS)),
      life: repeatable(z.enum(LIVES)),
      ...pageShape,
    }),
    answer: z.array(projectAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query }) => {
      const { page, pageSize, publication, life } = query;
      const filter = { partnerId: caller().partnerId, publication, life };
      const found = await listProjects(strapi.db.connection, filter, page, pageSize);
      const meta = paginationMeta(page, pageSize, found.total);
      return accept({ data: found.projects.map(answerOf), meta });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/projects/:documentId',
    name: 'read',
    summary: 'One of its projects',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: projectAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, params }) => {
      const { partnerId } = caller();
      const project = await readProject(strapi.db.connection, params.documentId, partnerId);
      return project ? accept({ data: answerOf(project) }) : refuse('record.not-found');
    },
  }),
];

const writeRoutes: Route[] = [
  defineRoute({
    method: 'POST',
    path: '/cabinet/projects',
    name: 'add',
    summary: 'Registers a project: in work, or finished with its last day',
    access: { door: 'cabinet', role: 'member' },
    body: z.strictObject({ ...projectFields, finishedOn: daySchema.optional() }),
    answer: changedAnswer,
    successStatus: 201,
    refusals: ['project.day-in-future', 'project.finished-before-start', 'project.unknown-code'],
    handle: async ({ strapi, actor, caller, body }) =>
      replyOf(await inUnit(strapi, actor, (unit) => addProject(unit, caller().partnerId, body))),
  }),
  defineRoute({
    method: 'PUT',
    path: '/cabinet/projects/:documentId',
    name: 'edit',
    summary: 'Changes a project that is neither submitted nor published',
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    body: z.strictObject({ ...versionShape, ...projectFields }),
    answer: changedAnswer,
    refusals: [
      'record.not-found',
      'record.version-conflict',
      'project.not-editable',
      'project.unknown-code',
      'project.day-in-future',
      'project.finished-before-start',
    ],
    handle: async ({ strapi, actor, caller, params, body }) => {
      const { expectedVersion, ...input } = body;
      const ref = { ...params, expectedVersion, partnerId: caller().partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => editProject(unit, ref, input)));
    },
  }),
];

function publicationRoute(move: PublicationMove, summary: string): Route {
  return ownMoveRoute({
    records: 'projects',
    move,
    name: move,
    summary,
    refusals: ['project.incomplete', 'project-publication.move-not-allowed'],
    run: (unit, ref) => movePublication(unit, ref, move, 'partner'),
  });
}

function lifeRoute(move: LifeMove, summary: string): Route {
  const body: z.ZodType<{ expectedVersion: number; on?: Day | undefined }> =
    move === 'finish'
      ? z.strictObject({ ...versionShape, on: daySchema.optional() })
      : z.strictObject(versionShape);
  return ownMoveRoute({
    records: 'projects',
    move,
    name: move,
    summary,
    body,
    refusals: [
      'project-life.move-not-allowed',
      'project.day-in-future',
      'project.finished-before-start',
    ],
    run: (unit, ref, input) => moveLife(unit, ref, move, 'partner', input),
  });
}

/** What a partner does with its enterprise projects (§4). */
export const projectRoutes: Route[] = [
  ...readRoutes,
  ...writeRoutes,
  publicationRoute('submit', 'Submits a finished project for publication'),
  publicationRoute('withdraw', 'Takes a submitted project back'),
  publicationRoute('unpublish', 'Takes a published project out of the public; its points go'),
  lifeRoute('pause', 'Pauses the work'),
  lifeRoute('resume', 'Resumes the work'),
  lifeRoute('finish', 'Finishes the work, today or on an earlier day'),
  lifeRoute('stop', 'Stops the work for good'),
];
