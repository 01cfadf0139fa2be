import { z } from '@strapi/utils';

import { MOST_EVIDENCE, REQUEST_CHANNELS, REQUEST_STATES } from '../../../../rules/points/request';
import { expectedOf, missingInRequest } from '../../../../rules/points/request.rules';
import { decideRequestEdit } from '../../../../rules/points/request.rules';
import {
  codeSchema,
  dayAnswer,
  daySchema,
  documentIdSchema,
  longTextSchema,
  textSchema,
  webAddressSchema,
} from '../../platform/http/contracts';
import { fileView } from '../../platform/files';
import { tengeOf } from '../../../../rules/shared/money';
import { tengeAnswer, tengeSchema } from '../../platform/http/money';
import type { Beside } from './request.answers';
import type { PointRequest } from './request.store';

const nullableText = z.string().nullable();
const points = z.number().int();

export const expectedAnswer = z
  .object({
    points: points.meta({ description: 'By the catalogue, after the caps' }),
    uncapped: points,
    earnedThisYear: points,
    capPerYear: points.nullable(),
    capPerEntry: points.nullable(),
    because: nullableText.meta({ description: 'Why it would earn nothing' }),
  })
  .meta({ description: 'What it would earn if granted today; null once it is decided' });

/** What both the partner and staff see of a request. */
export const requestShape = {
  documentId: z.string(),
  version: z.number().int(),
  state: z.enum(REQUEST_STATES),
  on: dayAnswer.nullable().meta({ description: 'Day of the activity' }),
  title: nullableText,
  description: nullableText,
  amount: tengeAnswer.nullable(),
  addresses: z.array(z.string()),
  files: z.array(fileView),
  channel: z.enum(REQUEST_CHANNELS),
  receivedOn: dayAnswer.nullable(),
  decidedOn: dayAnswer.nullable(),
  expected: expectedAnswer.nullable(),
  points: points.nullable().meta({ description: 'Granted' }),
  cataloguePoints: points.nullable().meta({ description: 'By the catalogue, when it was decided' }),
  pointsReversed: z.boolean(),
  reason: nullableText,
  remarks: nullableText,
};

/** A request as its partner sees it. */
export const requestAnswer = z.object({
  ...requestShape,
  activity: nullableText,
  missing: z.array(z.string()).meta({ description: 'What is lacking before it can be submitted' }),
});

/** The common part of an answer: field by field, so that the note of staff stays where it is. */
export function sharedPart(
  request: PointRequest,
  beside: Beside,
): z.infer<z.ZodObject<typeof requestShape>> {
  const { documentId, version, state, on, title, description, addresses, channel } = request;
  const { receivedOn, decidedOn, points, cataloguePoints, pointsReversed, reason } = request;
  const amount = request.amountTiyn === null ? null : tengeOf(request.amountTiyn);
  const expected = isOpen(request) ? expectedOf(request, beside.circumstances) : null;
  return {
    ...{
      documentId,
      version,
      state,
      on,
      title,
      description,
      amount,
      addresses: [...addresses],
      channel,
    },
    ...{ receivedOn, decidedOn, expected, points, cataloguePoints, pointsReversed, reason },
    remarks: request.remarks,
    files: beside.files,
  };
}

function isOpen(request: PointRequest): boolean {
  return request.state === 'submitted' || decideRequestEdit(request).ok;
}

/** §4: a request as its partner sees it, with what it still lacks. */
export function answerOf(request: PointRequest, beside: Beside): z.infer<typeof requestAnswer> {
  const { activity } = request;
  return { ...sharedPart(request, beside), activity, missing: missingInRequest(request) };
}

/** What is said about an activity; null empties. */
export const requestFields = {
  activity: codeSchema.nullable().optional(),
  on: daySchema.nullable().optional(),
  title: textSchema(200).nullable().optional(),
  description: longTextSchema(5000).nullable().optional(),
  amount: tengeSchema.nullable().optional(),
  addresses: z.array(webAddressSchema).max(MOST_EVIDENCE).optional(),
  files: z
    .array(documentIdSchema)
    .max(MOST_EVIDENCE)
    .optional()
    .meta({ description: 'Files uploaded before, by their public names' }),
};
