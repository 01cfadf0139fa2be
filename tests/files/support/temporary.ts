import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { pdfOf } from './contents';
import { FILES } from './desk';

/** What every living server has there: its folder, the socket that tells it lives, and a shelf. */
const OWN = /^partner-programme-forms-\w+(\/(alive|forms))?$/;

/** Everything below a temporary folder that a request left: paths within it. */
export function leftIn(temporary: string): string[] {
  return (readdirSync(temporary, { recursive: true }) as string[]).filter(
    (name) => !OWN.test(name),
  );
}

/** Names of the folders that servers, living or killed, have there. */
export function foldersIn(temporary: string): string[] {
  return readdirSync(temporary).filter((name) => OWN.test(name));
}

/** The rights of those folders, octal. */
export function modesIn(temporary: string): string[] {
  return foldersIn(temporary).map((name) =>
    (statSync(path.join(temporary, name)).mode & 0o777).toString(8),
  );
}

/** An upload that stands still in the middle of its file. */
export interface Halted {
  /** Sends the rest. @returns the status; undefined when nobody is there to answer any more */
  finish(): Promise<number | undefined>;
}

export function beginUpload(url: string, bearer: string): Halted {
  let go: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (go = resolve));
  const content = pdfOf(200_000);
  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n' +
        'Content-Type: application/pdf\r\n\r\n',
    );
    yield content.subarray(0, 100_000);
    await told;
    yield content.subarray(100_000);
    yield Buffer.from('\r\n--x--\r\n');
  }
  const headers = { Authorization: bearer, 'Content-Type': 'multipart/form-data; boundary=x' };
  const init = { method: 'POST', headers, body: body(), duplex: 'half' };
  const answer = fetch(url + FILES, init as unknown as RequestInit).then(
    ({ status }) => status,
    () => undefined,
  );
  return {
    finish: () => {
      go();
      return answer;
    },
  };
}
