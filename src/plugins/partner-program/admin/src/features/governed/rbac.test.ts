import type { GovernedRecord } from '../../shared/api/types';
import { leftToContentManager } from './rbac';

const EXPLORER = 'plugin::content-manager.explorer';
const PROJECT = 'plugin::partner-program.enterprise-project';

const records: GovernedRecord[] = [
  {
    uid: PROJECT,
    records: 'projects',
    record: 'enterprise-project',
    governed: ['publication'],
    evidence: false,
    cm: { canCreate: false, canEdit: true, canDelete: false, canClone: false },
    bulkActions: [],
  },
];

describe('what the Content Manager keeps of a governed record', () => {
  it.each([
    ['create', PROJECT, false],
    ['update', PROJECT, true],
    ['delete', PROJECT, false],
    ['read', PROJECT, true],
    ['publish', PROJECT, false],
    ['publish', 'plugin::partner-program.region', false],
    ['publish', 'api::article.article', true],
    ['delete', 'plugin::partner-program.region', true],
    ['delete', 'api::article.article', true],
  ])('%s of %s: %s', (verb, subject, expected) => {
    expect(leftToContentManager({ action: `${EXPLORER}.${verb}`, subject }, records)).toBe(
      expected,
    );
  });
});
