import { z } from '@strapi/utils';

import { readNumber } from '../../../../rules/certificates/number.rules';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { isWritableText } from '../../../../rules/shared/text';
import { clockOf } from '../../platform/clock';
import { cachedAnswer, sendCached } from '../../platform/http/cached-answer';
import { documentParams, querySchema } from '../../platform/http/contracts';
import { defineRoute, type Reply, type Request } from '../../platform/http/route';
import { readCompetence } from '../competences';
import { findByNumber, findNewest } from './certificates.store';
import { drawCertificate } from './pdf/draw-certificate';
import {
  stateOf,
  termOf,
  glanceAnswer,
  glanceOf,
  verificationAddress,
  verificationAnswer,
  verificationOf,
} from './verification';

export const PRINT_PERMISSION = 'plugin::partner-program.certificates.print';

const SENT = { data: undefined as never };
const PDF = ['application/pdf'];

const numberParams = z.strictObject({
  number: z.string().max(100).refine(isWritableText, { error: 'not-writable' }),
});

/** The newest certificate of a holding as a PDF, in Russian unless Kazakh was asked for. */
async function sendPdf(
  { strapi, ctx, language }: Pick<Request, 'strapi' | 'ctx' | 'language'>,
  ref: { documentId: string; partnerId?: number },
): Promise<Decision<Reply<null>>> {
  const found = await findNewest(strapi.db.connection, ref);
  if (!found) return refuse('record.not-found');
  const term = termOf(found);
  const { certificate } = found;
  const body = await drawCertificate({
    ...certificate,
    level: term.level,
    from: term.from,
    lastDay: term.lastDay,
    state: await stateOf(strapi.db.connection, found, term, clockOf(strapi).today()),
    address: verificationAddress(strapi, certificate.number),
    language: language === 'kk' ? 'kk' : 'ru',
  });
  ctx.status = 200;
  ctx.type = 'application/pdf';
  ctx.set('Content-Disposition', `attachment; filename="${certificate.number}.pdf"`);
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.body = body;
  return accept({ data: null });
}

/** K4.3, K4.9: verification for everybody, the paper for the holder and for staff. */
export const certificateRoutes = [
  defineRoute({
    method: 'GET',
    path: '/certificates/:number',
    name: 'verify',
    summary: 'Verification of a certificate: partner, level, term, state today; answers for ever',
    access: { door: 'public' },
    params: numberParams,
    query: querySchema({}),
    answer: verificationAnswer,
    alsoAnswers: { 304: 'The caller has this answer already' },
    refusals: ['certificate.not-found'],
    raw: true,
    handle: async ({ strapi, ctx, params, language }) => {
      const number = readNumber(params.number);
      const db = strapi.db.connection;
      const found = number && (await findByNumber(db, number));
      if (!found) return refuse('certificate.not-found');
      const data = await verificationOf(db, found, clockOf(strapi).today(), language);
      sendCached(ctx, cachedAnswer({ data: verificationAnswer.parse(data), meta: {} }), language);
      return accept(SENT);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/competences/:documentId/certificate.pdf',
    name: 'print',
    summary: 'The newest certificate of a competence as a PDF in Russian or Kazakh',
    access: { door: 'cabinet', role: 'viewer' },
    params: documentParams,
    answer: z.null(),
    answersFile: PDF,
    raw: true,
    refusals: ['record.not-found'],
    handle: (request) =>
      sendPdf(request, { ...request.params, partnerId: request.caller().partnerId }),
  }),
  defineRoute({
    method: 'GET',
    path: '/competences/:documentId/certificate',
    name: 'staff-glance',
    summary: 'The newest certificate of any competence; null where it has none',
    access: { door: 'staff', permissions: [PRINT_PERMISSION] },
    params: documentParams,
    answer: glanceAnswer.nullable(),
    refusals: ['record.not-found'],
    handle: async ({ strapi, params, language }) => {
      const db = strapi.db.connection;
      if (!(await readCompetence(db, params.documentId))) return refuse('record.not-found');
      const found = await findNewest(db, params);
      return accept({ data: found ? await glanceOf(strapi, found, language) : null });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/competences/:documentId/certificate.pdf',
    name: 'staff-print',
    summary: 'The newest certificate of any competence as a PDF in Russian or Kazakh',
    access: { door: 'staff', permissions: [PRINT_PERMISSION] },
    params: documentParams,
    answer: z.null(),
    answersFile: PDF,
    raw: true,
    refusals: ['record.not-found'],
    handle: (request) => sendPdf(request, request.params),
  }),
];
