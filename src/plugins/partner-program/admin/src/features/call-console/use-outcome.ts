import { useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useTakeActionMutation } from '../../shared/api/program-api';
import type { Notice } from '../../shared/notice-box';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import type { OpenCall } from './calls-api';

/** What the operator's comment is kept with; of who refuses or is forgotten nothing is. */
type Noted = 'complete' | 'no-answer' | 'call-back';

export interface OutcomeState {
  readonly busy: boolean;
  readonly notice: Notice | undefined;
  take(action: Noted | 'refuse' | 'forget', input: object): void;
  dismiss(): void;
}

/** Notes what came of the call, once; what the server says against it stays on the screen. */
export function useOutcome(
  { documentId, version }: OpenCall,
  comment: RefObject<HTMLTextAreaElement>,
  onEnd: (said: string) => void,
): OutcomeState {
  const text = useText();
  const { locale } = useIntl();
  const [takeAction, { isLoading: busy }] = useTakeActionMutation();
  const [notice, setNotice] = useState<Notice>();

  const take: OutcomeState['take'] = (action, more) => {
    if (busy) return;
    const isKept = action !== 'refuse' && action !== 'forget';
    const said = isKept && comment.current?.value.trim();
    const input = { ...more, ...(said ? { comment: said } : {}) };
    const of = { uid: `${UID_PREFIX}survey-call`, records: 'survey-calls', documentId, locale };
    void takeAction({ ...of, action, expectedVersion: version, input }).then((answer) => {
      if (!('error' in answer)) return onEnd(text(`calls.said.${action}`));
      setNotice({ body: messageOf(answer.error) ?? text('panel.load-failed') });
    });
  };
  return { busy, notice, take, dismiss: () => setNotice(undefined) };
}
