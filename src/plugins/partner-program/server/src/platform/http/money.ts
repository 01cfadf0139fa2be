import { z } from '@strapi/utils';

import { tiynOf } from '../../../../rules/shared/money';

/** An amount in tenge as people write it, `1250000.50`; read as whole tiyn. More than nothing. */
export const tengeSchema = z
  .string()
  .regex(/^(?=.*[1-9])\d{1,13}(\.\d{1,2})?$/)
  .meta({ description: 'Tenge, decimal', example: '1250000.00' })
  .transform((text) => tiynOf(text) ?? 0n);

/** An amount in an answer. */
export const tengeAnswer = z.string().meta({ description: 'Tenge, decimal' });
