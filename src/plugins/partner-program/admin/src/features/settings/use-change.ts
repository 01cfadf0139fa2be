import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import type { Notice } from '../../shared/notice-box';
import { useText } from '../../shared/use-text';
import { useChangeSettingMutation, type Setting } from './settings-api';
import { wrongNumbers } from './values';

export type Change = ReturnType<typeof useChange>;

/**
 * What is being entered for a setting, and what became of saving it. After a colleague was first the
 * setting comes anew, with what they entered: saving again is then decided in view of it.
 */
export function useChange(setting: Setting, today: string, onClose: () => void) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [value, setValue] = useState<unknown>(setting.value);
  const [from, setFrom] = useState<string | undefined>(today);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<Notice>();
  const [change, { isLoading: busy }] = useChangeSettingMutation();

  const submit = async (): Promise<void> => {
    const faults = wrongNumbers(setting.schema, value);
    setWrong(faults);
    if (faults.length > 0 || value === undefined || from === undefined) {
      return setNotice({ body: text('panel.check-fields') });
    }
    const { key, newest: seen } = setting;
    const entered = { key, value, effectiveFrom: from, note: note.trim() || null, seen };
    const answer = await change({ ...entered, locale });
    if ('error' in answer) {
      const body = messageOf(answer.error) ?? text('panel.failed');
      return setNotice({ title: text('panel.refused'), body });
    }
    toggleNotification({ type: 'success', message: text('settings.saved') });
    onClose();
  };
  const dismiss = (): void => setNotice(undefined);
  return { value, setValue, from, setFrom, note, setNote, wrong, notice, dismiss, busy, submit };
}
