import type { Governance } from '../../platform/governed';

const FIELDS = ['partner', 'life', 'publication', 'remarks', 'submittedOn', 'publishedOn'] as const;

/**
 * What the Content Manager may do with projects: correct their texts. Staff who correct a published
 * one do it in public, so it is written down.
 */
export const projectGovernance: Governance = {
  uid: 'plugin::partner-program.enterprise-project',
  fields: [...FIELDS, 'finishedOn', 'version'],
  create: false,
  remove: false,
  beforeWrite: (unit, data, before) =>
    Promise.resolve(async (documentId: string) => {
      await unit.journal({
        record: 'enterprise-project',
        documentId,
        partnerId: null,
        action: 'edit',
        facts: { fields: Object.keys(data).filter((key) => before?.[key] !== data[key]) },
      });
    }),
};
