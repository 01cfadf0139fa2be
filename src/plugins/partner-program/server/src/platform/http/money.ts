import { z } from '@strapi/utils';

/** An amount in tenge as people write it, `1250000.50`; read as whole tiyn. More than nothing. */
export const tengeSchema = z
  .string()
  .regex(/^(?=.*[1-9])\d{1,13}(\.\d{1,2})?$/)
  .meta({ description: 'Tenge, decimal', example: '1250000.00' })
  .transform((text) => {
    const [whole = '', part = ''] = text.split('.');
    return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  });

/** Tiyn as tenge with two decimals. */
export function tengeOf(tiyn: bigint): string {
  return `${tiyn / 100n}.${String(tiyn % 100n).padStart(2, '0')}`;
}

/** An amount in an answer. */
export const tengeAnswer = z.string().meta({ description: 'Tenge, decimal' });
