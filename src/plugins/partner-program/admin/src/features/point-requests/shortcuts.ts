/** What a key of the queue does. */
export type Command =
  'next' | 'previous' | 'open' | 'grant' | 'refuse' | 'return' | 'mark' | 'help';

/** By the place of the key, so that they work in every keyboard layout. */
const BY_PLACE: Readonly<Record<string, Command>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyG: 'grant',
  KeyR: 'refuse',
  KeyT: 'return',
  KeyX: 'mark',
};

interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command of a key; none with Ctrl, Alt or Cmd, which belong to the browser.
 * @param onLine whether a line of the queue has the focus: elsewhere arrows scroll
 */
export function commandOf(pressed: Pressed, onLine: boolean): Command | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (pressed.key === '?') return 'help';
  if (onLine && pressed.key === 'ArrowDown') return 'next';
  if (onLine && pressed.key === 'ArrowUp') return 'previous';
  return BY_PLACE[pressed.code];
}

/** Keys and what they do, in the order in which they are shown. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly command: Command }[] =
  [
    { keys: ['J', '↓'], command: 'next' },
    { keys: ['K', '↑'], command: 'previous' },
    { keys: ['Enter'], command: 'open' },
    { keys: ['G'], command: 'grant' },
    { keys: ['R'], command: 'refuse' },
    { keys: ['T'], command: 'return' },
    { keys: ['X'], command: 'mark' },
    { keys: ['?'], command: 'help' },
  ];

/** Whether keys are letters there: in a field, a list to choose from, an editor. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const { tagName } = target;
  if (tagName === 'INPUT') return (target as HTMLInputElement).type !== 'checkbox';
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || target.role === 'combobox';
}
