import type { UserRole } from '../../src/plugins/partner-program/rules/partners/partner';
import { loginUser, type Login } from './tokens';
import type { TestServer } from './boot-server';

/** BINs with right control digits, none of a real company: 240140 + serial. */
export function binOf(serial: number): string {
  // A leading digit 5 higher always gives another control digit; serials go up to 7,000.
  for (let n = serial * 7 + 1; ; n += 50_000) {
    const digits = `240140${String(n).padStart(5, '0')}`;
    const control = [...digits].reduce((sum, d, i) => sum + Number(d) * (i + 1), 0) % 11;
    if (control < 10) return digits + String(control);
  }
}

let made = 0;

/** A partner registered as the Content Manager does it. */
export async function makePartner(
  { strapi }: TestServer,
  values: Record<string, unknown> = {},
): Promise<{ id: number; documentId: string; slug: string }> {
  made += 1;
  const data = {
    bin: binOf(made),
    legalName: `ТОО «Партнёр ${made}»`,
    tradingName: `Партнёр ${made}`,
    ...values,
  };
  const partner = await strapi.documents('plugin::partner-program.partner').create({ data });
  return { id: Number(partner.id), documentId: partner.documentId, slug: String(partner.slug) };
}

/** A login of that partner in that role. */
export async function makePartnerUser(
  server: TestServer,
  partnerId: number,
  role: UserRole = 'owner',
): Promise<Login> {
  const login = await loginUser(server.strapi, { role: 'partner-program' });
  await server.db('pp_partner_users').insert({
    document_id: `user${login.id}`,
    user_id: login.id,
    partner_id: partnerId,
    role,
  });
  return login;
}

/** A staff action through its route. */
export async function act(
  server: TestServer,
  admin: Login,
  path: string,
  input: object,
  expectedVersion?: number,
): Promise<{ status: number; body: { data: Record<string, unknown>; error: RefusalBody } }> {
  const [records = '', documentId = ''] = path.split('/');
  const legal = await server.agent
    .get(`/partner-program/${records}/${documentId}/actions`)
    .set('Authorization', admin.bearer);
  if (legal.status !== 200) throw new Error(JSON.stringify(legal.body));
  const version = expectedVersion ?? (legal.body as { meta: { version: number } }).meta.version;
  const name = path.split('/').at(-1) ?? '';
  return server.agent
    .post(`/partner-program/${records}/${documentId}/actions/${name}`)
    .set('Authorization', admin.bearer)
    .send({ expectedVersion: version, input });
}

export interface RefusalBody {
  status: number;
  message: string;
  details: { code: string } & Record<string, unknown>;
}

/** A project with everything that publishing needs. */
export const COMPLETE_PROJECT = {
  titleRu: 'Интернет-магазин сети',
  titleKk: 'Желінің интернет-дүкені',
  customerName: 'Пример Ритейл',
  category: 'online-stores',
  industry: 'retail',
  product: 'site-enterprise',
  startedOn: '2026-03-01',
  finishedOn: '2026-10-01',
};
