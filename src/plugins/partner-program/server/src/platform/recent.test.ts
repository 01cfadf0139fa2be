import { recentOf } from './recent';

describe('what was reckoned lately', () => {
  const counting = () => {
    let times = 0;
    return () => Promise.resolve((times += 1));
  };

  it('stays while pages are turned, and is new on the first page', async () => {
    const recent = recentOf<number>()({});
    const reckon = counting();
    expect(await recent.of('2026-11', true, reckon)).toBe(1);
    expect(await recent.of('2026-11', false, reckon)).toBe(1);
    expect(await recent.of('2026-11', true, reckon)).toBe(2);
    expect(await recent.of('2026-11', false, reckon)).toBe(2);
    expect(await recent.of('2026-12', false, reckon)).toBe(3);
  });

  it('is reckoned anew after a minute', async () => {
    jest.useFakeTimers();
    const recent = recentOf<number>()({});
    const reckon = counting();
    await recent.of('2026-11', true, reckon);
    jest.advanceTimersByTime(59_000);
    expect(await recent.of('2026-11', false, reckon)).toBe(1);
    jest.advanceTimersByTime(2_000);
    expect(await recent.of('2026-11', false, reckon)).toBe(2);
    jest.useRealTimers();
  });

  it('keeps a few alone, the newest, and each owner has its own', async () => {
    const of = recentOf<number>();
    const [one, other] = [{}, {}];
    const reckon = counting();
    for (const key of ['a', 'b', 'c', 'd', 'e']) await of(one).of(key, false, reckon);
    expect(await of(one).of('e', false, reckon)).toBe(5);
    expect(await of(one).of('a', false, reckon)).toBe(6);
    expect(await of(other).of('e', false, reckon)).toBe(7);
  });
});
