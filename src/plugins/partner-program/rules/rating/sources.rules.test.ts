import type { ActivityKind } from '../points/points';
import type { Source } from './rating';
import { addUp, sourceOf } from './sources.rules';

describe('K6.1: the source of points', () => {
  it.each<[ActivityKind | null, string, Source]>([
    ['sale', 'sale', 'sale'],
    ['project', 'project', 'project'],
    ['marketing', 'point-request', 'marketing'],
    ['handover', 'handover', 'other'],
    ['marketing', 'sale', 'marketing'],
    [null, 'sale', 'sale'],
    [null, 'enterprise-project', 'project'],
    [null, 'point-request', 'marketing'],
    [null, 'staff', 'other'],
  ])('of a row of kind %s and the cause %s is %s', (activity, cause, source) => {
    expect(sourceOf(activity, cause)).toBe(source);
  });

  it('adds points up, reversals with what they take back', () => {
    const parts = [
      { source: 'sale', points: 300 },
      { source: 'sale', points: -300 },
      { source: 'project', points: 100 },
      { source: 'project', points: 100 },
    ] as const;
    expect(addUp(parts)).toEqual({ sale: 0, project: 200, marketing: 0, other: 0 });
  });
});
