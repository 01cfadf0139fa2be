import type { Response } from 'supertest';

import type { TestServer } from '../support';

const LANGUAGES = ['ru', 'kk', 'en'] as const;

/** A call that can be made again word for word. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly bearer?: string | undefined;
  readonly body?: object | string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as the file of a form, whose fields the body gives. */
  readonly file?: Buffer | undefined;
}

export function send({ agent }: TestServer, call: Call): Promise<Response> {
  const method = call.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const request = agent[method](call.path).redirects(0);
  if (call.bearer) request.set('Authorization', call.bearer);
  request.set(call.headers ?? {});
  if (call.file) {
    return Promise.resolve(
      request.field(call.body as Record<string, string>).attach('files', call.file, 'a.png'),
    );
  }
  return Promise.resolve(call.body ? request.send(call.body) : request);
}

interface RefusalAnswer {
  data: null;
  error: { status: number; message: string; details: { code: string } };
}

/** Checks that the answer is a whole refusal with that status and code. */
export function expectRefusal(answer: Response, status: number, code: string): void {
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({
    status,
    body: { data: null, error: { status, details: { code } } },
  });
  expect((answer.body as RefusalAnswer).error.message).toMatch(/\p{L}{3}/u);
}

/** Makes the refused call in every language: same code, another sentence each time. */
export async function expectThreeLanguages(server: TestServer, call: Call): Promise<void> {
  const messages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const headers = { ...call.headers, 'Accept-Language': language };
    const answer = await send(server, { ...call, headers });
    expect(answer.headers['content-language']).toBe(language);
    messages.set(language, (answer.body as RefusalAnswer).error.message);
  }
  expect(new Set(messages.values()).size).toBe(LANGUAGES.length);
  expect(messages.get('en')).toMatch(/^[\x20-\x7e]+$/);
}
