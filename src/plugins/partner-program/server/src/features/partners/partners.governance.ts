import { changedFields, type Governance } from '../../platform/governed';
import { RefusalError } from '../../platform/refusals';
import type { Unit } from '../../platform/unit-of-work';
import { noteListing } from './listing';
import { beginHistory, prepareNewPartner } from './use-cases/register-partner';

const history = { fields: 'all', create: false, remove: false } as const;

/** Checks and completes what staff entered, and begins its dated history. */
async function register(
  unit: Unit,
  data: Record<string, unknown>,
): Promise<(documentId: string) => Promise<void>> {
  const prepared = await prepareNewPartner(unit, data);
  if (!prepared.ok) throw new RefusalError(prepared.refusal);
  Object.assign(data, prepared.value);
  return (documentId) => beginHistory(unit, documentId);
}

/**
 * Staff who edit a partner by hand leave a line: the fields, not their text. Whether the card is
 * listed has a history, whoever changes it.
 */
function edited(
  unit: Unit,
  data: Record<string, unknown>,
  before: Record<string, unknown>,
): (documentId: string) => Promise<void> {
  const fields = changedFields(data, before);
  const partnerId = Number(before.id);
  return async (documentId) => {
    if (fields.length === 0) return;
    await unit.journal({
      record: 'partner',
      documentId,
      partnerId,
      action: 'edit',
      facts: { fields },
    });
    const listed = before.listed === true;
    const after = fields.includes('listed') ? data.listed === true : listed;
    await noteListing(unit, { id: partnerId, documentId }, listed, after);
  };
}

/** What the Content Manager may do with partners and their history. */
export const partnerGovernance: readonly Governance[] = [
  {
    uid: 'plugin::partner-program.partner',
    // Whether contacts are public is the partner's consent: it gives it in the cabinet.
    fields: ['bin', 'tradingName', 'slug', 'partnership', 'ladder', 'contactsPublished', 'version'],
    create: true,
    enteredOnce: ['bin', 'tradingName'],
    remove: false,
    beforeWrite: (unit, data, before) =>
      before ? Promise.resolve(edited(unit, data, before)) : register(unit, data),
  },
  { uid: 'plugin::partner-program.partner-status', ...history },
  { uid: 'plugin::partner-program.partner-slug', ...history },
  { uid: 'plugin::partner-program.consent', ...history },
  { uid: 'plugin::partner-program.partner-user', ...history },
  { uid: 'plugin::partner-program.password-code', ...history },
];
