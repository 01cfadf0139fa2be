import { accept, refuse, type Decision } from './decision';
import { isDay } from './days';

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Kazakhstan's business (BIN) or individual (IIN) identification number: twelve digits. */
export type Bin = string & { readonly __bin: never };

/**
 * §1: a BIN or IIN whose shape and control digit are right.
 * Refuses with `bin.malformed` (not twelve digits, or digits that name no date or kind) or
 * `bin.control-digit`. Spaces around it are ignored.
 */
export function decideBin(text: string): Decision<Bin> {
  const digits = text.trim();
  if (!/^\d{12}$/.test(digits) || !(looksLikeBin(digits) || looksLikeIin(digits))) {
    return refuse('bin.malformed', {});
  }
  const control = controlDigit(digits);
  if (control === undefined || control !== Number(digits[11])) {
    return refuse('bin.control-digit', {});
  }
  return accept(digits as Bin);
}

function looksLikeBin(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  return month >= 1 && month <= 12 && /[456]/.test(digits.charAt(4));
}

function looksLikeIin(digits: string): boolean {
  const mark = Number(digits.charAt(6));
  if (mark < 1 || mark > 6) return false;
  const century = 18 + Math.floor((mark - 1) / 2);
  const born = `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  // isDay starts at 1900; a birthday before that is checked in a year with the same leap days.
  return isDay(century === 18 ? `22${born.slice(2)}` : born);
}

function controlDigit(digits: string): number | undefined {
  const first = weighted(digits, FIRST_PASS);
  if (first < 10) return first;
  const second = weighted(digits, SECOND_PASS);
  return second < 10 ? second : undefined;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
}
