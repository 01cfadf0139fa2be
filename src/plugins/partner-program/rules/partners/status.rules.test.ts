import { day } from '../shared/days';
import type { LadderStatus, PartnerFacts, Partnership, UserRole } from './partner';
import type { PartnershipMove } from './partnership.states';
import { decideLadder, decidePartnership, roleCovers } from './status.rules';

const TODAY = day('2026-06-10');
const partner = (facts: Partial<PartnerFacts> = {}): PartnerFacts => ({
  partnership: 'active',
  ladder: 'certified',
  partnershipSince: day('2026-05-01'),
  ladderSince: day('2026-04-01'),
  ...facts,
});

describe('§1 partnership: dated history', () => {
  it.each<[Partnership, PartnershipMove, string, Partnership]>([
    ['active', 'suspend', '2026-06-10', 'suspended'],
    ['active', 'suspend', '2026-05-02', 'suspended'],
    ['active', 'suspend', '2026-05-01', 'suspended'],
    ['active', 'end-partnership', '2026-06-10', 'ended'],
    ['suspended', 'resume', '2026-06-09', 'active'],
    ['suspended', 'end-partnership', '2026-06-10', 'ended'],
    ['ended', 'resume', '2026-06-10', 'active'],
  ])('%s, %s from %s makes it %s from that day', (partnership, move, from, value) => {
    expect(decidePartnership(partner({ partnership }), move, day(from), TODAY)).toEqual({
      ok: true,
      value: { kind: 'partnership', value, from },
    });
  });

  it.each<[Partnership, PartnershipMove]>([
    ['active', 'resume'],
    ['suspended', 'suspend'],
    ['ended', 'suspend'],
    ['ended', 'end-partnership'],
  ])('refuses %s, %s, whatever the day', (partnership, move) => {
    for (const from of ['2026-06-10', '2026-06-11', '2026-04-30']) {
      expect(decidePartnership(partner({ partnership }), move, day(from), TODAY)).toMatchObject({
        ok: false,
        refusal: { code: 'partner.move-not-allowed' },
      });
    }
  });

  it('refuses a day after today', () => {
    expect(decidePartnership(partner(), 'suspend', day('2026-06-11'), TODAY)).toEqual({
      ok: false,
      refusal: { code: 'partner.day-in-future', facts: { day: '2026-06-11', today: TODAY } },
    });
  });

  it('refuses a day before the newest line, of its own history and not of the other', () => {
    expect(decidePartnership(partner(), 'suspend', day('2026-04-30'), TODAY)).toEqual({
      ok: false,
      refusal: {
        code: 'partner.day-before-history',
        facts: { day: '2026-04-30', newest: '2026-05-01' },
      },
    });
    expect(decideLadder(partner(), 'gold', day('2026-04-30'), TODAY).ok).toBe(true);
  });
});

describe('§1 status ladder: registered, business, certified, gold', () => {
  it.each<[LadderStatus, LadderStatus]>([
    ['registered', 'business'],
    ['registered', 'gold'],
    ['certified', 'gold'],
    ['gold', 'certified'],
    ['gold', 'registered'],
  ])('moves from %s to %s, up or down', (ladder, value) => {
    expect(decideLadder(partner({ ladder }), value, TODAY, TODAY)).toEqual({
      ok: true,
      value: { kind: 'ladder', value, from: TODAY },
    });
  });

  it.each<[Partnership]>([['suspended'], ['ended']])('moves a %s partner too', (partnership) => {
    expect(decideLadder(partner({ partnership }), 'gold', TODAY, TODAY).ok).toBe(true);
  });

  it.each<[LadderStatus, string, string, Record<string, string>]>([
    ['certified', '2026-06-10', 'partner.ladder-unchanged', { ladder: 'certified' }],
    ['gold', '2026-06-11', 'partner.day-in-future', { day: '2026-06-11', today: '2026-06-10' }],
    [
      'gold',
      '2026-03-31',
      'partner.day-before-history',
      { day: '2026-03-31', newest: '2026-04-01' },
    ],
  ])('refuses %s from %s: %s', (value, from, code, facts) => {
    expect(decideLadder(partner(), value, day(from), TODAY)).toEqual({
      ok: false,
      refusal: { code, facts },
    });
  });

  it('accepts the day of the newest line and today', () => {
    for (const from of ['2026-04-01', '2026-06-10']) {
      expect(decideLadder(partner(), 'gold', day(from), TODAY).ok).toBe(true);
    }
  });
});

describe('§1 users: owner may what a member may, a member what a viewer may', () => {
  it.each<[UserRole, UserRole, boolean]>([
    ['owner', 'owner', true],
    ['owner', 'member', true],
    ['owner', 'viewer', true],
    ['member', 'owner', false],
    ['member', 'member', true],
    ['member', 'viewer', true],
    ['viewer', 'owner', false],
    ['viewer', 'member', false],
    ['viewer', 'viewer', true],
  ])('%s where %s is needed: %s', (role, needed, expected) => {
    expect(roleCovers(role, needed)).toBe(expected);
  });
});
