import { randomInt } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { ALPHABET, DRAWN, numberOf } from '../../../../../rules/certificates/number.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { SYSTEM } from '../../../platform/actor';
import { inUnit, type Unit } from '../../../platform/unit-of-work';
import { insertCertificates, termsWithout } from '../certificates.store';

const AT_ONCE = 1000;

/** K4.3, K4.9: every line of a ККВ holding is confirmed by one certificate, in the same unit. */
export async function issueCertificates(
  unit: Unit,
  scope: { competenceId?: number } = {},
): Promise<Decision<number>> {
  const terms = await termsWithout(unit.trx, { ...scope, limit: AT_ONCE });
  const year = unit.today.slice(0, 4);
  const rows = terms.map((term) => ({ ...term, number: numberOf(year, draw()) }));
  if (rows.length > 0) await insertCertificates(unit.trx, rows, unit);
  return accept(rows.length);
}

/** At every start: lines from before there were certificates, or put in past the programme. */
export async function issueMissing(strapi: Core.Strapi): Promise<void> {
  for (;;) {
    const issued = await inUnit(strapi, SYSTEM, (unit) => issueCertificates(unit));
    if (!issued.ok) throw new Error(`Certificates: ${issued.refusal.code}`);
    if (issued.value < AT_ONCE) return;
  }
}

function draw(): string {
  const letters = Array.from({ length: DRAWN }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return letters.join('');
}
