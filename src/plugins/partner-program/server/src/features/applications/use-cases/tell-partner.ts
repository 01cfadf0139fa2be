import type { MailFacts } from '../../../platform/mail';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import type { Application } from '../application.record';
import type { Told } from '../applications.mails';

/** Tells the partner what staff did about its application; once for each step. */
export async function tellPartner(
  unit: Unit,
  { documentId, version, partnerId, kind }: Application,
  step: Told,
  facts: { readonly [name: string]: MailFacts[string] | null },
): Promise<void> {
  const said = Object.entries(facts).map(([name, fact]) => [name, fact ?? ''] as const);
  await notifyPartner(unit, {
    partnerId,
    code: `application.${step}`,
    event: `application:${documentId}:${step}:${version}`,
    facts: { kind, ...Object.fromEntries(said) },
  });
}
