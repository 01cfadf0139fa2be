import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { createTransport } from 'nodemailer';

import type { MailTransport } from './outgoing';

/** For demos: every mail becomes an .eml file, named after its Message-ID. */
export function folderTransport(folder: string): MailTransport {
  mkdirSync(folder, { recursive: true });
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { message } = await composer.sendMail(mail);
      const file = path.join(folder, `${mail.messageId.replace(/[^\w.@-]/g, '')}.eml`);
      // Whoever watches the folder never sees half a mail.
      await writeFile(`${file}.part`, message as Buffer);
      await rename(`${file}.part`, file);
    },
    close: () => composer.close(),
  };
}
