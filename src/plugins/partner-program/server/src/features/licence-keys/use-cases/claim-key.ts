import type { ClaimInput } from '../../../../../rules/licence-keys/claim';
import { decideClaim, decideName } from '../../../../../rules/licence-keys/claim.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { countOpen, insertClaim } from '../claims.store';
import { hashOf } from '../hash-of';
import { OPEN_CLAIMS } from '../keys.settings';

/**
 * Q-again: a partner claims a project by its key. The key is hashed before anything else, and the
 * answer is the same whether anybody knows it: whose it is, staff look up.
 */
export async function claimKey(
  unit: Unit,
  partnerId: number,
  input: ClaimInput,
): Promise<Decision<Changed>> {
  const named = decideName(input, hashOf);
  if (!named.ok) return named;
  await lockPartnerById(unit, partnerId);
  const { open, sameOpen } = await countOpen(unit.trx, partnerId, named.value.hash);
  const most = await settingOn(unit.trx, OPEN_CLAIMS, unit.today);
  const decided = decideClaim(open, sameOpen, most);
  if (!decided.ok) return decided;
  const documentId = await insertClaim(unit, partnerId, named.value);
  const line = { record: 'key-claim', documentId, partnerId };
  await unit.journal({ ...line, action: 'create', to: 'requested' });
  return accept({ documentId, version: 1 });
}
