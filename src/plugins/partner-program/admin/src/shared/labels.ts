import type { Text } from './use-text';

/** What an action is called on its button: `action.<record>.<name>`. */
export function actionLabel(text: Text, record: string, name: string): string {
  return text.firstOf([`action.${record}.${name}`], name);
}

/** One sentence on what the action does, where there is one. */
export function actionHint(text: Text, record: string, name: string): string {
  return text.firstOf([`action.${record}.${name}.hint`], '');
}

/** What a field of an action's form is called. */
export function inputLabel(text: Text, field: string): string {
  return text.firstOf([`input.${field}`], field);
}

/** A value of an enumeration: its own text in that field, else the text of the state. */
export function valueLabel(text: Text, field: string, value: string): string {
  return text.firstOf([`option.${field}.${value}`, `state.${value}`], value);
}

/** What happened, as the journal says it. */
export function journalLabel(text: Text, record: string, action: string): string {
  return text.firstOf(
    [`journal.${record}.${action}`, `journal.${action}`, `action.${record}.${action}`],
    action,
  );
}
