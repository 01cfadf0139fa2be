import type { Text } from '../../shared/use-text';
import { parsedJson, valueKind, valueText } from './values';

const choices = { type: 'array', items: { enum: ['a', 'b'] } };

it.each([
  ['number', { type: 'integer' }],
  ['number', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
  ['choices', choices],
  ['matrix', { type: 'object', properties: { basic: choices, advanced: choices } }],
  ['json', { type: 'object', properties: { basic: choices, days: { type: 'integer' } } }],
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

it('typed text that is no JSON is no value', () => {
  expect([parsedJson('[1]'), parsedJson('[1')]).toEqual([[1], undefined]);
});
