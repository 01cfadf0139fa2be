import { SYSTEM } from '../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import {
  keepCode,
  newPasswordCode,
} from '../../src/plugins/partner-program/server/src/features/partners/password-codes.store';
import { accept } from '../../src/plugins/partner-program/rules/shared/decision';
import { loginUser, type TestServer } from '../support';
import { makeUserRecord } from './records';

const AFTER_THE_TESTS = '2027-01-01T00:00:00Z';
let made = 0;

/** A mail that a server has refused for good. */
export async function makeDeadMail({ db }: TestServer): Promise<string> {
  made += 1;
  const documentId = `mail${made}`;
  await db('pp_outbox_messages').insert({
    document_id: documentId,
    event: `test:${made}`,
    recipient: 'reader@example.kz',
    language: 'ru',
    code: 'account.password-set',
    facts: '{}',
    message_id: `<${documentId}@example.kz>`,
    state: 'dead',
    attempts: 1,
    last_error: 'RCPT TO: 550 no such user',
    created_at: new Date(),
    updated_at: new Date(),
  });
  return documentId;
}

/** A user of the partner that was invited and has set no password, by its public name. */
export async function makeInvited(server: TestServer, partnerId: number): Promise<string> {
  const documentId = await makeUserRecord(server, partnerId);
  await keep(server, Number(documentId.replace('user', '')));
  return documentId;
}

/** A code with which some login may set its password. */
export async function makeCode(server: TestServer): Promise<string> {
  return keep(server, (await loginUser(server.strapi)).id);
}

async function keep(server: TestServer, userId: number): Promise<string> {
  const code = newPasswordCode();
  await inUnit(server.strapi, SYSTEM, async (unit) => {
    await keepCode(unit, userId, 'invitation', code, AFTER_THE_TESTS);
    return accept(null);
  });
  return code;
}
