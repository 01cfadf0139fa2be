import { createTransport, type SentMessageInfo } from 'nodemailer';

import type { MailConfig } from './mail-config';
import type { MailTransport } from './outgoing';
import { folderTransport } from './transport.folder';

/** The transport of a configuration; undefined while there is none. */
export function transportOf(config: MailConfig): MailTransport | undefined {
  if (config.kind === 'none') return undefined;
  return config.kind === 'folder' ? folderTransport(config.folder) : smtpTransport(config.url);
}

const SECOND = 1_000;

/**
 * One connection a mail: which mails a broken connection took with it is never a question. Once
 * the text is on its way, ten minutes pass before we give up waiting for the 250 (RFC 5321,
 * 4.5.3.2.6): giving up early is how one mail becomes two.
 */
function smtpTransport(url: string): MailTransport {
  const transport = createTransport({
    url: withTls(url),
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    dnsTimeout: 15 * SECOND,
    socketTimeout: 600 * SECOND,
    tls: { minVersion: 'TLSv1.2' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await (transport.sendMail(mail) as Promise<SentMessageInfo>);
    },
    close: () => transport.close(),
  };
}

const LOOPBACK = /^(localhost|127\..*|\[::1\])$/;

/** STARTTLS is not a matter of what the server offers, unless the address says so or is this machine's. */
function withTls(text: string): string {
  const url = new URL(text);
  const said = ['requireTLS', 'ignoreTLS'].some((name) => url.searchParams.has(name));
  if (url.protocol === 'smtps:' || said || LOOPBACK.test(url.hostname)) return text;
  url.searchParams.set('requireTLS', 'true');
  return url.toString();
}
