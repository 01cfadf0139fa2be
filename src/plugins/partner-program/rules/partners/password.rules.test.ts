import { decidePassword } from './password.rules';

const told = (password: string): string => {
  const decision = decidePassword(password);
  return decision.ok ? 'accepted' : decision.refusal.code;
};

it.each([
  ['', 'password.too-short'],
  ['девять-99', 'password.too-short'],
  ['😀'.repeat(9), 'password.too-short'],
  ['ten-chars1', 'accepted'],
  ['😀'.repeat(10), 'accepted'],
  ['a'.repeat(72), 'accepted'],
  ['a'.repeat(73), 'password.too-long'],
  ['п'.repeat(36), 'accepted'],
  ['п'.repeat(36) + '1', 'password.too-long'],
  ['€'.repeat(24), 'accepted'],
  ['€'.repeat(25), 'password.too-long'],
  ['😀'.repeat(18) + '1', 'password.too-long'],
])('the password %j is %s', (password, expected) => {
  expect(told(password)).toBe(expected);
});
