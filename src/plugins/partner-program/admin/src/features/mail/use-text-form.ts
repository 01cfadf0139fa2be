import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { isVersionConflict, messageOf, type ApiError } from '../../shared/api/errors';
import type { Notice } from '../../shared/notice-box';
import { useText } from '../../shared/use-text';
import {
  useSaveTemplateMutation,
  type MailText,
  type Template,
  type TemplateLine,
} from './mail-api';
import { MAIL_PERMISSIONS } from './permissions';

export type TextForm = ReturnType<typeof useTextForm>;

interface Told {
  readonly onWritten: (written: boolean) => void;
  readonly onClose: () => void;
}

/** What is being written, and what became of saving it. */
export function useTextForm(line: TemplateLine, template: Template, told: Told) {
  const say = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(MAIL_PERMISSIONS);
  const { subject, body } = template;
  const [text, setText] = useState<MailText>({ subject, body });
  const [error, setError] = useState<ApiError>();
  const [put, { isLoading: busy }] = useSaveTemplateMutation();

  const write = (next: MailText): void => {
    setText(next);
    told.onWritten(next.subject !== subject || next.body !== body);
  };
  const save = async (wanted: MailText | null): Promise<void> => {
    const { code, language } = line;
    const expectedRevision = template.revision;
    const answer = await put({ code, language, text: wanted, expectedRevision, locale });
    if ('error' in answer) return setError(answer.error);
    toggleNotification({ type: 'success', message: say('mail.saved') });
    told.onClose();
  };
  const refused = (failure: ApiError): Notice => ({
    title: say('panel.refused'),
    body: messageOf(failure) ?? say('panel.failed'),
  });
  return {
    text,
    write,
    mayEdit: allowedActions.canEdit ?? false,
    notice: error && refused(error),
    /** A colleague has put another text in force meanwhile. */
    outdated: error !== undefined && isVersionConflict(error),
    dismiss: (): void => setError(undefined),
    busy,
    save: (): Promise<void> => save(text),
    reset: (): Promise<void> => save(null),
  };
}
