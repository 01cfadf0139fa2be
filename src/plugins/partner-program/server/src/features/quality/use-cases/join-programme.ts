import { decideJoin, decideLeave } from '../../../../../rules/quality/participation.rules';
import type { Consent } from '../../../../../rules/shared/consent';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { appendConsent, lastConsent } from '../participation.store';
import { CONSENT_TEXT } from '../quality.settings';

interface Consented {
  readonly consent: Consent;
  readonly textVersion: string;
}

/** Q-join: the owner gives consent to the text of that version. It counts from the next 1st. */
export async function joinProgramme(
  unit: Unit,
  partnerId: number,
  { textVersion }: { textVersion: string },
): Promise<Decision<Consented>> {
  const { partnership } = await lockPartnerById(unit, partnerId);
  const last = await lastConsent(unit.trx, partnerId);
  const { version } = await settingOn(unit.trx, CONSENT_TEXT, unit.today);
  const consent = last?.consent ?? null;
  const decided = decideJoin({ consent, partnership, textVersion: version }, textVersion);
  if (!decided.ok) return decided;
  return say(unit, partnerId, { consent: decided.value, textVersion }, consent);
}

/** Q-join: the owner revokes the consent; the mark ends on the next 1st. */
export async function leaveProgramme(unit: Unit, partnerId: number): Promise<Decision<Consented>> {
  await lockPartnerById(unit, partnerId);
  const last = await lastConsent(unit.trx, partnerId);
  const decided = decideLeave(last?.consent ?? null);
  if (!decided.ok) return decided;
  const { textVersion = '' } = last ?? {};
  return say(unit, partnerId, { consent: decided.value, textVersion }, 'given');
}

async function say(
  unit: Unit,
  partnerId: number,
  line: Consented,
  before: Consent | null,
): Promise<Decision<Consented>> {
  const documentId = await appendConsent(unit, partnerId, line);
  await unit.journal({
    record: 'quality-participation',
    documentId,
    partnerId,
    action: line.consent === 'given' ? 'join' : 'leave',
    from: before,
    to: line.consent,
    facts: { textVersion: line.textVersion },
  });
  return accept(line);
}
