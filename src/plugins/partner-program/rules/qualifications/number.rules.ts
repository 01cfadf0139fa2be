import type { Day } from '../shared/days';
import { foldForSearch } from '../shared/text';

/**
 * What makes two written numbers of a certificate the same one: letters and digits, whatever their
 * case, spaces and punctuation. Empty when there is none, and such a number names nothing.
 */
export function numberKey(number: string): string {
  return foldForSearch(number).replaceAll(' ', '');
}

interface Employment {
  readonly worksFrom: Day;
  readonly worksUntil: Day | null;
}

/** Whether somebody would have been at work in two places on some day. */
export function overlap(one: Employment, other: Employment): boolean {
  const endsBefore = (a: Employment, b: Employment): boolean =>
    a.worksUntil !== null && a.worksUntil < b.worksFrom;
  return !endsBefore(one, other) && !endsBefore(other, one);
}
