import { mayHandOver } from '../../../../../rules/licence-keys/holder.rules';
import type { Unit } from '../../../platform/unit-of-work';
import { lockClaimsOf, saveClaim } from '../claims.store';

/** Claims of these hashes that wait for nothing any more: the claimant may hand the key over. */
export async function settleClaims(unit: Unit, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  for (const claim of await lockClaimsOf(unit, hashes)) {
    if (!claim.key || !mayHandOver(claim.key, claim.partnerId, unit.today)) continue;
    await saveClaim(unit, claim, { state: 'linked', keyId: claim.key.id });
    const { documentId, partnerId } = claim;
    const moved = { action: 'link', from: 'requested', to: 'linked' };
    await unit.journal({ record: 'key-claim', documentId, partnerId, ...moved });
  }
}
