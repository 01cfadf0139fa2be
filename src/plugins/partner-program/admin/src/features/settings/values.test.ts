import type { Text } from '../../shared/use-text';
import { boundsOf, parsedJson, valueKind, valueText, wrongNumbers } from './values';

const choices = { type: 'array', items: { enum: ['a', 'b'] } };

it.each([
  ['number', { type: 'integer' }],
  ['number', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
  ['choices', choices],
  ['matrix', { type: 'object', properties: { basic: choices, advanced: choices } }],
  ['json', { type: 'object', properties: { basic: choices, days: { type: 'integer' } } }],
  ['numbers', { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'number' } } }],
  ['json', { type: 'array', items: { type: 'integer' } }],
  ['json', { type: 'object' }],
])('a value is entered as %s', (kind, schema) => {
  expect(valueKind(schema)).toBe(kind);
});

describe('a value as text', () => {
  const say = (id: string): string => `<${id}>`;
  const text: Text = Object.assign(say, {
    firstOf: ([id]: readonly string[], fallback: string) =>
      id?.endsWith('.a') ? 'Алма' : fallback,
  });
  const shown = (value: unknown): string => valueText(text, value, (n) => `№${n}`);

  it.each([
    ['№7', 7],
    ['<settings.yes>', true],
    ['Алма, b', ['a', 'b']],
    ['<settings.nothing>', []],
    ['basic: Алма; days: №2', { basic: ['a'], days: 2 }],
    ['—', null],
  ])('%s', (expected, value) => {
    expect(shown(value)).toBe(expected);
  });
});

const days = { type: 'integer', minimum: 1, maximum: 365 };
const limits = { type: 'object', properties: { waiting: days, perDay: days } };

it.each<[object, unknown, string[]]>([
  [days, 365, []],
  [days, 0, ['']],
  [days, 366, ['']],
  [days, 1.5, ['']],
  [days, undefined, ['']],
  [limits, { waiting: 1, perDay: 2 }, []],
  [limits, { waiting: 0 }, ['waiting', 'perDay']],
  [choices, [], []],
])('of %j the value %j has these faults: %j', (schema, value, wrong) => {
  expect(wrongNumbers(schema, value)).toEqual(wrong);
});

it('the bounds of the machine are none', () => {
  const schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
  expect(boundsOf(schema)).toEqual({ min: 1 });
});

it('typed text that is no JSON is no value', () => {
  expect([parsedJson('[1]'), parsedJson('[1')]).toEqual([[1], undefined]);
});
