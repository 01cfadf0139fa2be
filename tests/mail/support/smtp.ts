import type { AddressInfo } from 'node:net';

import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it reached the mail server. */
export interface Letter {
  readonly to: string[];
  readonly parsed: ParsedMail;
  readonly raw: string;
}

export interface SmtpOptions {
  /** 0: any free port. */
  port?: number;
  /** Refuses the recipient with that answer. */
  onRecipient?: (address: string) => number | undefined;
  /** Runs when the text has come, before the 250; may refuse with an answer. */
  onText?: (letter: Letter) => Promise<number | undefined> | number | undefined;
}

export interface Smtp {
  readonly port: number;
  /** What the sending server is told, to reach this one. */
  readonly env: Record<string, string>;
  /** Every text that came, also those that were refused afterwards. */
  readonly letters: Letter[];
  stop(): Promise<void>;
}

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** A real mail server on this machine. */
export async function openSmtp({ port = 0, onRecipient, onText }: SmtpOptions = {}): Promise<Smtp> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      const code = onRecipient?.(address);
      callback(code ? refusal(code, `<${address}>: not here`) : null);
    },
    onData: (stream, session, callback) => {
      const take = async (): Promise<void> => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const letter = { to, raw, parsed: await simpleParser(raw) };
        letters.push(letter);
        const code = await onText?.(letter);
        callback(code ? refusal(code, 'not now') : null);
      };
      // A client that is gone in the middle of a text has sent none.
      take().catch(() => undefined);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const opened = (server.server.address() as AddressInfo).port;
  return { port: opened, env: mailEnv(opened), letters, stop: () => close(server) };
}

/** Closes, and lets clients go that still hold a line. */
function close(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** What a server needs to send to that port. */
export function mailEnv(port: number): Record<string, string> {
  return {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Программа <programme@partners.example.kz>',
    SITE_URL: 'https://partners.example.kz/',
  };
}
