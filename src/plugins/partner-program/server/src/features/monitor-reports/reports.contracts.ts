import { z } from '@strapi/utils';

import { CHARSETS } from '../../../../rules/monitor-reports/charset.rules';
import { PACKED_FIELDS, TEXT_FIELDS } from '../../../../rules/monitor-reports/form';

export const MOST_BYTES = 4 * 1024 * 1024;

const texts = Object.entries(TEXT_FIELDS).map(([field, most]) => [field, z.string().max(most)]);
const packed = PACKED_FIELDS.map((field) => [
  field,
  z.string().meta({ description: "base64 of PHP's serialize(), at most 1 MiB of it" }),
]);

/** For the API document alone: what the form means its bytes say. */
export const REPORT_FORM = z
  .looseObject({
    charset: z.enum(CHARSETS),
    ...(Object.fromEntries([...texts, ...packed]) as Record<string, z.ZodString>),
    'SITES[]': z.array(z.string().max(TEXT_FIELDS.SITE)),
  })
  .meta({ description: 'Texts are percent-encoded bytes of the charset' });

/** Why a report is not taken. */
export const REPORT_REFUSED = [
  'request.too-large',
  'request.unsupported-type',
  'request.malformed',
  'monitor-report.charset-unknown',
  'monitor-report.percent-malformed',
  'monitor-report.too-many-fields',
  'monitor-report.field-repeated',
  'monitor-report.field-missing',
  'monitor-report.field-too-long',
  'monitor-report.field-too-large',
  'monitor-report.field-malformed',
  'monitor-report.text-malformed',
  'monitor-report.base64-malformed',
  'monitor-report.php-malformed',
  'monitor-report.php-objects',
  'monitor-report.php-too-deep',
  'monitor-report.php-too-many',
  'monitor-report.structure',
] as const;
