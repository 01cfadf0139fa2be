import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import {
  useSaveTemplateMutation,
  type MailText,
  type Template,
  type TemplateLine,
} from './mail-api';
import { MAIL_PERMISSIONS } from './permissions';

export type TextForm = ReturnType<typeof useTextForm>;

/** What is being written, and what became of saving it. */
export function useTextForm(line: TemplateLine, template: Template, onDone: () => void) {
  const say = useText();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(MAIL_PERMISSIONS);
  const [text, setText] = useState<MailText>({ subject: template.subject, body: template.body });
  const [problem, setProblem] = useState<string>();
  const [write, { isLoading: busy }] = useSaveTemplateMutation();

  const put = async (wanted: MailText | null): Promise<void> => {
    const { code, language } = line;
    const expectedRevision = template.revision;
    const answer = await write({ code, language, text: wanted, expectedRevision, locale });
    if ('error' in answer) {
      setProblem(messageOf(answer.error) ?? say('panel.failed'));
      return;
    }
    toggleNotification({ type: 'success', message: say('mail.saved') });
    onDone();
  };
  return {
    text,
    setSubject: (subject: string): void => setText({ ...text, subject }),
    setBody: (body: string): void => setText({ ...text, body }),
    mayEdit: allowedActions.canEdit ?? false,
    problem,
    dismiss: (): void => setProblem(undefined),
    busy,
    save: (): Promise<void> => put(text),
    reset: (): Promise<void> => put(null),
  };
}
