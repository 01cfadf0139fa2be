import type { Expectation, Expectations, ValidCall } from './expectations';
import { makeCode } from './mails';
import { everybody, staff } from './rules';
import type { World } from './world';

const STAFF = '/partner-program';
const SITE = '/api/partner-program';
const READ = staff('mail.read', 'mail.edit');
const EDIT = staff('mail.edit');
const TEXT = { subject: 'Тема', body: 'Текст' };
const CODE = 'account.password-set';

function reading(path: string, shape = path): [string, Expectation] {
  return [`GET ${STAFF}${shape}`, { rule: READ, make: () => ({ path: STAFF + path }) }];
}

/** Each edit decides on the revision before it: the newest is read. */
function editing(method: string, end: string, text: object): [string, Expectation] {
  const make = async ({ server }: World): Promise<ValidCall> => {
    const where = { code: CODE, language: 'ru' };
    const [row] = await server.db('pp_mail_templates').where(where).max({ revision: 'revision' });
    const body = { ...text, expectedRevision: Number(row?.revision ?? 0) };
    return { path: `${STAFF}/mail-templates/${CODE}/ru${end}`, body };
  };
  return [`${method} ${STAFF}/mail-templates/:code/:language${end}`, { rule: EDIT, make }];
}

/** Mails, their texts, and passwords. */
export const MAIL_ROUTES: Expectations = Object.fromEntries<Expectation>([
  reading('/mail-templates'),
  reading(`/mail-templates/${CODE}/ru`, '/mail-templates/:code/:language'),
  reading('/outbox'),
  [
    `POST ${STAFF}/mail-templates/preview`,
    {
      rule: READ,
      make: () => ({
        path: `${STAFF}/mail-templates/preview`,
        body: { code: CODE, language: 'ru', ...TEXT },
      }),
    },
  ],
  editing('PUT', '', TEXT),
  editing('POST', '/reset', {}),
  [
    `POST ${SITE}/password/forgot`,
    {
      rule: everybody(),
      make: () => ({ path: `${SITE}/password/forgot`, body: { email: 'a@example.kz' } }),
    },
  ],
  [
    `POST ${SITE}/password`,
    {
      rule: everybody(),
      make: async ({ server }) => ({
        path: `${SITE}/password`,
        body: { code: await makeCode(server), password: 'Новый-пароль-1' },
      }),
    },
  ],
]);
