import { day } from '../shared/days';
import {
  absenceOf,
  listedAtFirst,
  listedOn,
  partnershipOn,
  type PresenceFacts,
} from './presence.rules';
import type { Absence, ListingLine, PartnershipLine } from './rating';

const line = (value: PartnershipLine['value'], from: string): PartnershipLine => ({
  value,
  from: day(from),
});

describe('§1: the partnership on a day', () => {
  const history = [
    line('active', '2026-01-10'),
    line('suspended', '2026-03-01'),
    line('active', '2026-03-05'),
  ];
  it.each([
    ['2026-01-09', null],
    ['2026-01-10', 'active'],
    ['2026-02-28', 'active'],
    ['2026-03-01', 'suspended'],
    ['2026-03-04', 'suspended'],
    ['2026-03-05', 'active'],
    ['2027-01-01', 'active'],
  ])('on %s is %s', (on, partnership) => {
    expect(partnershipOn(history, day(on), 'ended')).toBe(partnership);
  });

  it('of two lines from one day is what was written last', () => {
    const both = [line('suspended', '2026-03-01'), line('active', '2026-03-01')];
    expect(partnershipOn(both, day('2026-03-01'), null)).toBe('active');
  });

  it('without a history is what stands there', () => {
    expect(partnershipOn([], day('2026-03-01'), 'suspended')).toBe('suspended');
  });
});

describe('K3-rights: whether the partner wished to be in the list', () => {
  const change = (value: ListingLine['value'], from: string): ListingLine => ({
    value,
    from: day(from),
  });
  const history = [
    change('unlisted', '2026-03-01'),
    change('listed', '2026-03-05'),
    change('unlisted', '2026-03-05'),
    change('listed', '2026-06-01'),
  ];
  const known = (count: number, on: string): boolean =>
    listedOn(history.slice(0, count), day(on), listedAtFirst(history, true));

  it.each([
    ['2026-02-28', true],
    ['2026-03-01', false],
    ['2026-03-05', false],
    ['2026-05-31', false],
    ['2026-06-01', true],
  ])('on %s: %s', (on, listed) => {
    expect(known(4, on)).toBe(listed);
  });

  it('is what was known: without the later lines the earlier ones, without all the beginning', () => {
    expect(known(2, '2026-07-01')).toBe(true);
    expect(known(1, '2026-07-01')).toBe(false);
    expect(known(0, '2026-07-01')).toBe(true);
  });

  it.each([true, false])('without a history it is what stands today, ever since: %s', (today) => {
    expect(listedOn([], day('2020-01-01'), listedAtFirst([], today))).toBe(today);
  });
});

describe('K6.2: why a partner is not in the list', () => {
  const present: PresenceFacts = {
    partnership: 'active',
    level: 'advanced',
    rights: ['public-card'],
    listed: true,
  };
  it.each<[string, Partial<PresenceFacts>, Absence | null]>([
    ['it is in it', {}, null],
    ['not a partner yet', { partnership: null }, 'not-registered'],
    ['§1: suspended', { partnership: 'suspended', rights: [] }, 'suspended'],
    ['§1: ended, whatever else', { partnership: 'ended', level: null }, 'ended'],
    ['no ККВ', { level: null, rights: [] }, 'no-competence'],
    ['K3-rights: a level without the card', { level: 'basic', rights: ['tenders'] }, 'no-right'],
    ['K3-rights: its own wish', { listed: false }, 'unlisted'],
  ])('%s', (_, facts, absence) => {
    expect(absenceOf({ ...present, ...facts })).toBe(absence);
  });
});
