import { z } from '@strapi/utils';

import type { RecordActions } from '../actions/action';
import { documentParams } from '../http/contracts';
import { replyOf } from '../http/reply';
import { defineRoute, type Route } from '../http/route';
import { fileView } from './file-view';
import { anyFile, FILES_PERMISSIONS, NOT_TAKEN } from './files.routes';
import { addEvidence } from './use-cases/add-evidence';

/** The staff's route that attaches a file to one kind of record; none where it takes no files. */
export function routesOfEvidence({ record, records, evidence }: RecordActions): Route[] {
  if (!evidence) return [];
  return [
    defineRoute({
      method: 'POST',
      path: `/${records}/:documentId/files`,
      name: `${record}-add-file`,
      summary: `Attaches a private file to the ${record}, for good: what a partner sent by e-mail`,
      access: { door: 'staff', permissions: [FILES_PERMISSIONS.write] },
      params: documentParams,
      body: z.strictObject({}),
      file: anyFile,
      answer: fileView,
      successStatus: 201,
      refusals: ['record.not-found', ...evidence.refusals, ...NOT_TAKEN],
      handle: async (request) => {
        const to = { record, documentId: request.params.documentId };
        return replyOf(await addEvidence(request, evidence, to, request.file));
      },
    }),
  ];
}
