import type { Governance } from '../../platform/governed';
import { dictionaryGovernance } from '../partners';

const dictionary = dictionaryGovernance('plugin::partner-program.product');

/**
 * K2: staff keep the dictionary and its enterprise flag. A flag counts for what is sold under it
 * from now on and rewrites nothing that was sold before, so who changed it, and when, is kept.
 */
export const productGovernance: Governance = {
  ...dictionary,
  beforeWrite: (unit, data, before) => {
    const was = before?.enterprise === true;
    const is = 'enterprise' in data ? data.enterprise === true : was;
    return Promise.resolve(async (documentId: string) => {
      if (before && is === was) return;
      await unit.journal({
        record: 'product',
        documentId,
        partnerId: null,
        action: before ? 'flag' : 'create',
        from: before ? flagOf(was) : null,
        to: flagOf(is),
      });
    });
  },
};

function flagOf(enterprise: boolean): string {
  return enterprise ? 'enterprise' : 'ordinary';
}
