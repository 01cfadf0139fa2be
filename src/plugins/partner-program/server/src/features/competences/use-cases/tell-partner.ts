import type { CompetenceKind } from '../../../../../rules/competences/competence';
import type { MailFacts } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import type { Told } from '../competences.mails';

interface ToldOf {
  readonly documentId: string;
  readonly partnerId: number;
  readonly kind: CompetenceKind;
  /** Of the record once it is changed: what may happen more than once is told each time. */
  readonly version: number;
}

/**
 * Tells the partner what became of its competence; once for each change. Q-private: nothing of the
 * Quality Programme is told by mail.
 */
export async function tellPartner(
  unit: Unit,
  { documentId, partnerId, kind, version }: ToldOf,
  what: Told,
  facts: MailFacts,
): Promise<void> {
  if (kind !== 'kkv') return;
  const event = `competence:${documentId}:${what}:${version}`;
  await notifyPartner(unit, { partnerId, code: `competence.${what}`, event, facts });
}
