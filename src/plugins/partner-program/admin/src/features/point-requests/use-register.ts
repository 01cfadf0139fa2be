import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { fieldErrorsOf, messageOf, type ApiError } from '../../shared/api/errors';
import type { Notice } from '../../shared/notice-box';
import { useText } from '../../shared/use-text';
import { bodyOf, missingIn, type Entered } from './register-form';
import { useRegisterRequestMutation } from './requests-api';
import { useFiles } from './use-files';

interface Helpers {
  setErrors(errors: Record<string, string>): void;
}

/** Sends the files that prove the activity, then the request that names them. */
export function useRegister(onClose: () => void) {
  const text = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [register] = useRegisterRequestMutation();
  const files = useFiles();
  const [notice, setNotice] = useState<Notice>();

  const refused = (error: ApiError, helpers: Helpers): void => {
    const wrong = Object.entries(fieldErrorsOf(error));
    helpers.setErrors(
      Object.fromEntries(
        wrong.map(([name, code]) => [name, text.firstOf([`error.${code}`], code)]),
      ),
    );
    setNotice({ title: text('panel.refused'), body: messageOf(error) ?? text('panel.failed') });
  };
  const submit = async (entered: Entered, helpers: Helpers): Promise<void> => {
    const missing = missingIn(entered, files.picked.length);
    if (missing.length > 0) {
      helpers.setErrors(Object.fromEntries(missing.map((name) => [name, text('error.required')])));
      return setNotice({ body: text('panel.check-fields') });
    }
    setNotice(undefined);
    const sent = await files.send(entered.partner ?? '');
    if (!sent) return setNotice({ body: text('requests.files.not-all') });
    const answer = await register({ body: bodyOf(entered, sent), locale });
    if ('error' in answer) return refused(answer.error, helpers);
    toggleNotification({ type: 'success', message: text('requests.registered') });
    onClose();
  };
  return { notice, dismiss: (): void => setNotice(undefined), files, submit };
}
