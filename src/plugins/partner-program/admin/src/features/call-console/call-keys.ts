/** What a key of the console does. */
export type Command =
  | { readonly do: 'next' | 'previous' | 'take' | 'help' }
  | { readonly do: 'no-answer' | 'call-back' | 'refuse' | 'put-back' }
  | { readonly do: 'answer'; readonly points: number };

/** By the place of the key, so that they work in every keyboard layout. */
const BY_PLACE: Readonly<Record<string, Exclude<Command, { do: 'answer' }>['do']>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyT: 'take',
  KeyN: 'no-answer',
  KeyB: 'call-back',
  KeyR: 'refuse',
  Escape: 'put-back',
};
const DIGIT = /^(?:Digit|Numpad)([1-5])$/;

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; none with Ctrl, Alt or Cmd, which belong to the browser. */
export function commandOf({ code, key, ctrlKey, metaKey, altKey }: Pressed): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === '?') return { do: 'help' };
  const [, digit] = DIGIT.exec(code) ?? [];
  if (digit) return { do: 'answer', points: Number(digit) };
  const named = BY_PLACE[code];
  return named && { do: named };
}

/** Keys and what they do, as they are shown: in the list, and while a customer is called. */
export const SHOWN_KEYS = {
  list: [
    { keys: ['J'], id: 'next' },
    { keys: ['K'], id: 'previous' },
    { keys: ['T'], id: 'take' },
  ],
  call: [
    { keys: ['1', '…', '5'], id: 'answer' },
    { keys: ['J', 'K'], id: 'question' },
    { keys: ['N'], id: 'no-answer' },
    { keys: ['B'], id: 'call-back' },
    { keys: ['R'], id: 'refuse' },
    { keys: ['Esc'], id: 'put-back' },
  ],
} as const;

/** Whether keys are letters there: in a field to write in, not among answers to choose from. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const { tagName } = target;
  if (tagName !== 'INPUT') return tagName === 'TEXTAREA' || tagName === 'SELECT';
  const { type } = target as HTMLInputElement;
  return type !== 'radio' && type !== 'checkbox';
}
