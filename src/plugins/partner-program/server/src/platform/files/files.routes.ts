import { z } from '@strapi/utils';

import { accept, refuse } from '../../../../rules/shared/decision';
import {
  codeSchema,
  documentIdSchema,
  documentParams,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../http/contracts';
import type { FileSpec } from '../http/file';
import { replyOf } from '../http/reply';
import { defineRoute } from '../http/route';
import { inUnit } from '../unit-of-work';
import { FILE_TYPES } from './content/types';
import { fileView, viewOf } from './file-view';
import { findAttached, partnerIdOf } from './files.store';
import { sendFile } from './send-file';
import { removeFile } from './use-cases/remove-file';
import { storeFile } from './use-cases/store-file';

const MOST_BYTES = 20 * 1024 * 1024;

export const FILES_PERMISSIONS = {
  read: 'plugin::partner-program.files.read',
  write: 'plugin::partner-program.files.write',
} as const;

export const anyFile: FileSpec = {
  maxBytes: MOST_BYTES,
  types: FILE_TYPES,
  tooLarge: { code: 'file.too-large', facts: { maxBytes: MOST_BYTES } },
};

/** Refusals of routes that take a file. */
export const NOT_TAKEN = [
  'file.missing',
  'file.empty',
  'file.type',
  'file.macros',
  'file.too-large',
  'file.quota',
  'file.unavailable',
];

const cabinetRoutes = [
  defineRoute({
    method: 'POST',
    path: '/cabinet/files',
    name: 'upload',
    summary: 'Uploads a file, to be named in another request; unattached it is kept for a day',
    access: { door: 'cabinet', role: 'member' },
    body: z.strictObject({}),
    file: anyFile,
    answer: fileView,
    successStatus: 201,
    refusals: NOT_TAKEN,
    handle: async (request) =>
      replyOf(await storeFile(request, request.caller().partnerId, request.file)),
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/files/:documentId',
    name: 'download',
    summary: "A file of the partner's",
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: z.null(),
    answersFile: FILE_TYPES,
    raw: true,
    refusals: ['record.not-found', 'file.unavailable'],
    handle: (request) =>
      sendFile(request, { ...request.params, partnerId: request.caller().partnerId }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/cabinet/files/:documentId',
    name: 'remove',
    summary: 'Removes a file that is attached to nothing',
    access: { door: 'cabinet', role: 'member' },
    params: documentParams,
    answer: z.object({ documentId: z.string() }),
    refusals: ['record.not-found', 'file.already-attached'],
    handle: async ({ strapi, actor, params, caller }) => {
      const ref = { ...params, partnerId: caller().partnerId };
      return replyOf(await inUnit(strapi, actor, (unit) => removeFile(unit, ref)));
    },
  }),
];

const staffRoutes = [
  defineRoute({
    method: 'POST',
    path: '/files',
    name: 'staff-upload',
    summary: 'Uploads a file for a partner',
    access: { door: 'staff', permissions: [FILES_PERMISSIONS.write] },
    body: z.strictObject({ partner: documentIdSchema }),
    file: anyFile,
    answer: fileView,
    successStatus: 201,
    refusals: ['record.not-found', ...NOT_TAKEN],
    handle: async (request) => {
      const partnerId = await partnerIdOf(request.strapi.db.connection, request.body.partner);
      if (partnerId === undefined) return refuse('record.not-found');
      return replyOf(await storeFile(request, partnerId, request.file));
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/files',
    name: 'staff-files',
    summary: 'Files attached to a record, in the order of their upload',
    access: { door: 'staff', permissions: [FILES_PERMISSIONS.read] },
    query: querySchema({
      record: codeSchema.meta({ description: 'Kind of the record', example: 'point-request' }),
      recordId: documentIdSchema,
      ...pageShape,
    }),
    answer: z.array(fileView),
    meta: paginationAnswer,
    handle: async ({ strapi, query: { record, recordId, ...page } }) => {
      const attached = await findAttached(strapi.db.connection, record, [recordId]);
      return accept(pageOf(attached.map(viewOf), page));
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/files/:documentId',
    name: 'staff-download',
    summary: 'A file of any partner',
    access: { door: 'staff', permissions: [FILES_PERMISSIONS.read] },
    params: documentParams,
    answer: z.null(),
    answersFile: FILE_TYPES,
    raw: true,
    refusals: ['record.not-found', 'file.unavailable'],
    handle: (request) => sendFile(request, request.params),
  }),
];

/** Private files: in by a form, out to those who may read them, every time with a journal line. */
export const fileRoutes = [...cabinetRoutes, ...staffRoutes];
