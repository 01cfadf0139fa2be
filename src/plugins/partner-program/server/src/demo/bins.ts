const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * An invented BIN with its right control digit. Serials above 99,000 are not reached in a month of
 * registrations, so it is nobody's.
 */
export function inventedBin(year: number, month: number, serial: number): string {
  const date = `${two(year % 100)}${two(month)}`;
  for (let n = 99_000 + serial * 7; ; n += 1) {
    const digits = `${date}40${n}`;
    const control = controlDigit(digits);
    if (control < 10) return digits + String(control);
  }
}

function controlDigit(digits: string): number {
  const first = weighted(digits, FIRST_PASS);
  return first < 10 ? first : weighted(digits, SECOND_PASS);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
