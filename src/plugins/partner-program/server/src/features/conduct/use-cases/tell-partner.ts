import type { MailFacts } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import type { Violation } from '../violations.store';

/** Tells the partner that a violation was opened or decided; once for each step. */
export async function tellPartner(
  unit: Unit,
  violation: Pick<Violation, 'documentId' | 'partnerId' | 'version'>,
  step: 'opened' | 'confirmed' | 'dismissed' | 'overturned',
  facts: MailFacts,
): Promise<void> {
  const { documentId, partnerId, version } = violation;
  const event = `violation:${documentId}:${step}:${version}`;
  await notifyPartner(unit, { partnerId, code: `violation.${step}`, event, facts });
}
