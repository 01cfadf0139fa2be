import type { MailFacts } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import type { PointRequest } from '../request.store';

/** Tells the partner what staff decided about its request; once for each decision. */
export async function tellPartner(
  unit: Unit,
  request: PointRequest,
  decided: 'granted' | 'refused' | 'returned',
  facts: MailFacts,
): Promise<void> {
  const { documentId, version, partnerId, title, on } = request;
  await notifyPartner(unit, {
    partnerId,
    code: `point-request.${decided}`,
    event: `point-request:${documentId}:${decided}:${version}`,
    facts: { title: title ?? '', on: on ?? '', ...facts },
  });
}
