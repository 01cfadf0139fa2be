import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { messageOf, type ApiError } from './api/errors';
import { saveFile } from './save-file';

/** A file behind the panel's login. */
interface Source {
  /** Below the panel's address: `/partner-program/files/…`. */
  readonly path: string;
  /** What it is saved as. */
  readonly name: string;
  /** The language of its content, where it has several; else the panel's. */
  readonly language?: string;
}

export interface Download {
  readonly state: 'idle' | 'loading' | 'failed';
  /** The server's sentence, when it gave one. */
  readonly reason: string | undefined;
  start(): void;
}

/** Fetches a file as the logged-in administrator and saves it under its name. */
export function useDownload({ path, name, language }: Source): Download {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  const [{ state, reason }, show] = useState<Pick<Download, 'state' | 'reason'>>(IDLE);
  const download = async (): Promise<void> => {
    show({ state: 'loading', reason: undefined });
    try {
      const { data, status } = await get<Blob>(path, {
        responseType: 'blob',
        params: { locale: language ?? locale },
        // A refusal says why; at 401 the client fetches a new token by itself.
        validateStatus: (answered) => answered !== 401,
      });
      if (status !== 200) return show({ state: 'failed', reason: await reasonOf(data) });
      saveFile(data, name);
      show(IDLE);
    } catch {
      show({ state: 'failed', reason: undefined });
    }
  };
  return { state, reason, start: () => void download() };
}

const IDLE = { state: 'idle', reason: undefined } as const;

async function reasonOf(body: Blob): Promise<string | undefined> {
  try {
    const { error } = JSON.parse(await body.text()) as { error: ApiError };
    return messageOf(error);
  } catch {
    return undefined;
  }
}
