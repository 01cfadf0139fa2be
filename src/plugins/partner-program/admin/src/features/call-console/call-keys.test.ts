import { commandOf } from './call-keys';

const press = (code: string, more: object = {}) =>
  commandOf({ code, key: '', ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys of the call console', () => {
  it.each([
    ['Digit1', { do: 'answer', points: 1 }],
    ['Numpad5', { do: 'answer', points: 5 }],
    ['Digit6', undefined],
    ['KeyN', { do: 'no-answer' }],
    ['KeyB', { do: 'call-back' }],
    ['KeyR', { do: 'refuse' }],
    ['KeyT', { do: 'take' }],
    ['Escape', { do: 'put-back' }],
    ['KeyQ', undefined],
  ])('%s: %j', (code, expected) => {
    expect(press(code)).toEqual(expected);
  });

  it('leaves the browser its own', () => {
    expect(press('KeyN', { ctrlKey: true })).toBeUndefined();
    expect(press('Slash', { key: '?' })).toEqual({ do: 'help' });
  });
});
