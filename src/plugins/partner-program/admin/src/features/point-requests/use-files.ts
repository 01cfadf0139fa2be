import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf } from '../../shared/api/errors';
import { useText } from '../../shared/use-text';
import { useUploadFileMutation } from './requests-api';

/** A file that was picked, and how far it is. */
export interface PickedFile {
  readonly id: number;
  readonly file: File;
  readonly state: 'picked' | 'sending' | 'sent' | 'refused';
  /** Why the server did not take it. */
  readonly reason?: string;
  /** Where it is kept: of which partner, under which name. */
  readonly kept?: { readonly partner: string; readonly documentId: string };
}

export interface Files {
  readonly picked: readonly PickedFile[];
  pick(files: readonly File[]): void;
  remove(id: number): void;
  /** Sends what the partner does not have yet; undefined when one was refused. */
  send(partner: string): Promise<readonly string[] | undefined>;
}

/** Files that prove an activity: they go to the server together with the form, one after another. */
export function useFiles(): Files {
  const text = useText();
  const { locale } = useIntl();
  const [picked, setPicked] = useState<readonly PickedFile[]>([]);
  const [upload] = useUploadFileMutation();
  const made = useRef(0);
  const mark = (id: number, next: Partial<PickedFile>): void =>
    setPicked((files) => files.map((one) => (one.id === id ? { ...one, ...next } : one)));

  const sendOne = async ({ id, file }: PickedFile, partner: string) => {
    mark(id, { state: 'sending' });
    const answer = await upload({ partner, file, locale });
    if ('error' in answer) {
      mark(id, { state: 'refused', reason: messageOf(answer.error) ?? text('panel.failed') });
      return undefined;
    }
    const { documentId } = answer.data;
    mark(id, { state: 'sent', kept: { partner, documentId } });
    return documentId;
  };
  const pickedOf = (file: File): PickedFile => ({ id: ++made.current, file, state: 'picked' });
  const send = async (partner: string): Promise<readonly string[] | undefined> => {
    const sent: (string | undefined)[] = [];
    for (const one of picked) {
      const { kept } = one;
      sent.push(kept?.partner === partner ? kept.documentId : await sendOne(one, partner));
    }
    const taken = sent.filter((documentId) => documentId !== undefined);
    return taken.length === sent.length ? taken : undefined;
  };
  return {
    picked,
    pick: (files) => setPicked((before) => [...before, ...files.map(pickedOf)]),
    remove: (id) => setPicked((before) => before.filter((one) => one.id !== id)),
    send,
  };
}
