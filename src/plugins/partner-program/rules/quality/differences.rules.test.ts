import { differencesOf, movesMark, type KnownShare } from './differences.rules';

const share = (partnerId: number, bought: number, handedOver: number): KnownShare => {
  const holds = bought > 0 && 2 * handedOver >= bought;
  return { partnerId, bought, handedOver, holds, reason: holds ? 'half-reached' : 'below-half' };
};

describe('D-month what a correction would write otherwise', () => {
  it('is nothing where the figures are the same', () => {
    expect(differencesOf([share(1, 4, 2)], [share(1, 4, 2)])).toEqual([]);
  });

  it('is every partner whose figures moved, those whose mark would first', () => {
    const found = differencesOf(
      [share(1, 4, 2), share(2, 4, 1), share(3, 2, 2)],
      [share(1, 4, 3), share(2, 4, 2), share(3, 2, 2)],
    );
    expect(found.map((one) => [one.partnerId, movesMark(one)])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is who came and who left', () => {
    const found = differencesOf([share(1, 2, 1)], [share(2, 2, 0)]);
    expect(found.map((one) => [one.partnerId, one.frozen === null, movesMark(one)])).toEqual([
      [1, false, true],
      [2, true, false],
    ]);
  });

  it('is another reason with the same figures', () => {
    const without = { ...share(1, 2, 1), holds: false, reason: 'no-consent' } as const;
    expect(differencesOf([share(1, 2, 1)], [without])).toHaveLength(1);
  });
});
