import { decideContacts } from './contacts.rules';
import type { UserRole } from './partner';

describe('§1, law 94-V: contacts are public by consent of the owner', () => {
  it.each<[UserRole, boolean, boolean | undefined, string | undefined, string | null]>([
    ['owner', false, true, undefined, 'given'],
    ['owner', false, true, '2', 'given'],
    ['owner', false, true, '1', 'contacts.text-changed'],
    ['owner', true, false, undefined, 'revoked'],
    ['owner', true, false, '1', 'revoked'],
    ['owner', true, true, '1', null],
    ['owner', false, undefined, '1', null],
    ['member', false, true, '2', 'user.role-too-low'],
    ['member', true, false, undefined, 'user.role-too-low'],
    ['member', true, true, undefined, null],
    ['member', false, false, undefined, null],
    ['member', true, undefined, undefined, null],
    ['viewer', false, true, undefined, 'user.role-too-low'],
  ])('%s, public %s, says %s to text %s: %s', (role, published, publish, read, outcome) => {
    const decided = decideContacts({ published, role, textVersion: '2' }, { publish, read });
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(outcome);
  });
});
