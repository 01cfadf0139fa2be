import { accept, refuse, type Decision, type Json } from '../../../../rules/shared/decision';
import { isDay, type Day } from '../../../../rules/shared/days';
import type { Unit } from '../unit-of-work';
import type { AnySetting } from './settings';
import { insertSetting, lockSetting, readSettingRows } from './settings.store';

/** What staff enter to change a setting. */
export interface SettingChange {
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Day;
  readonly note: string | null;
  /** The newest row they saw; null: none, the shipped value. */
  readonly seen: string | null;
}

/**
 * D-settings: whether a value may be given to a setting from a day on. A setting takes effect today
 * or later; what was in force is not rewritten.
 */
export function decideSetting(
  definitions: ReadonlyMap<string, AnySetting>,
  change: { readonly key: string; readonly value: unknown; readonly effectiveFrom: string },
  today: Day,
): Decision<AnySetting> {
  const definition = definitions.get(change.key);
  if (!definition) return refuse('setting.unknown', { keys: [...definitions.keys()] as Json });
  const { effectiveFrom } = change;
  if (!isDay(effectiveFrom) || effectiveFrom < today) return refuse('setting.day-past', { today });
  if (!definition.schema.safeParse(change.value).success) {
    return refuse('setting.value-invalid', { key: definition.key });
  }
  return accept(definition);
}

/**
 * Gives a setting a value from a day on. Confirming a placeholder is giving it the value it has.
 * @returns the public name of the new row; `setting.changed-meanwhile` when a colleague was first
 */
export async function changeSetting(
  unit: Unit,
  definitions: ReadonlyMap<string, AnySetting>,
  change: SettingChange,
): Promise<Decision<string>> {
  const decided = decideSetting(definitions, change, unit.today);
  if (!decided.ok) return decided;
  await lockSetting(unit, change.key);
  const [newest] = newestFirst(await readSettingRows(unit.trx, change.key));
  if ((newest?.documentId ?? null) !== change.seen) return refuse('setting.changed-meanwhile');
  const documentId = await insertSetting(unit, change);
  await unit.journal({
    record: 'setting',
    documentId,
    partnerId: null,
    action: 'set',
    to: change.effectiveFrom,
    reason: change.note,
    facts: { key: change.key },
  });
  return accept(documentId);
}

/** By the moment of entry: a colleague may have entered an earlier day of effect last. */
export function newestFirst<R extends { readonly setAt: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => (a.setAt < b.setAt ? 1 : -1));
}
