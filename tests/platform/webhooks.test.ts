import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { makePartner } from '../support/programme';

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { event: string; model: string; uid: string; entry: object };
}

const UID = 'plugin::partner-program.partner';
const LIST = `/content-manager/collection-types/${UID}`;
const SECRETS = ['secret@example.test', '+7 701 000 00 00', 'Секретное описание'];

describe('webhooks', () => {
  let server: TestServer;
  let admin: Login;
  let receiver: Server;
  const calls: Call[] = [];

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        calls.push({ headers: request.headers, text, body: JSON.parse(text) as Call['body'] });
        response.end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    server = await bootServer();
    admin = await loginAdmin(server.strapi);
    await server.agent
      .post('/admin/webhooks')
      .set('Authorization', admin.bearer)
      .send({
        name: 'site',
        url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/changed`,
        headers: { 'X-Secret': 'shared' },
        events: ['entry.create', 'entry.update', 'entry.delete', 'media.create'],
      })
      .expect(201);
  });
  afterAll(async () => {
    await server.stop();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  });
  beforeEach(() => calls.splice(0));

  const called = (event: string, uid: string): Promise<Call> =>
    eventually(() => {
      const found = calls.find(({ body }) => body.event === event && body.uid === uid);
      if (!found) throw new Error(`No ${event} of ${uid}: ${calls.map(({ text }) => text).join()}`);
      return found;
    });

  it('tell which partner staff changed in the panel, and nothing that stands in it', async () => {
    const { documentId } = await makePartner(server);
    const row: { bin: string; version: number } = await server
      .db('pp_partners')
      .where({ document_id: documentId })
      .first();
    const [email, phone, descriptionRu] = SECRETS;
    await server.agent
      .put(`${LIST}/${documentId}`)
      .set('Authorization', admin.bearer)
      .send({ email, phone, descriptionRu })
      .expect(200);
    const { text, body, headers } = await called('entry.update', UID);
    expect(headers).toMatchObject({ 'x-secret': 'shared', 'x-strapi-event': 'entry.update' });
    expect(body).toEqual({
      event: 'entry.update',
      createdAt: expect.any(String),
      model: 'partner',
      uid: UID,
      entry: { documentId },
    });
    for (const secret of [...SECRETS, row.bin]) expect(text).not.toContain(secret);
  });

  it('the same for logins of the site, when they are made and when they are removed', async () => {
    const user = 'plugin::users-permissions.user';
    const login = { username: 'hooked', email: 'hooked@example.test', provider: 'local' };
    const users = server.strapi.documents(user);
    const { documentId } = await users.create({ data: login });
    const made = await called('entry.create', user);
    await users.delete({ documentId });
    const gone = await called('entry.delete', user);
    for (const { text, body } of [made, gone]) {
      expect(body.entry).toEqual({ documentId });
      expect(text).not.toContain('hooked');
    }
  });

  it('files that everybody may see are told as Strapi tells them', async () => {
    await server.strapi.eventHub.emit('media.create', { media: { url: '/uploads/a.png' } });
    const call = await eventually(() => {
      const [found] = calls;
      if (!found) throw new Error('No call');
      return found;
    });
    expect(call.body).toMatchObject({ event: 'media.create', media: { url: '/uploads/a.png' } });
  });

  it('records of the application’s own types are its own affair', async () => {
    const told = {
      model: 'page',
      uid: 'api::page.page',
      entry: { documentId: 'x', title: 'Hello' },
    };
    await server.strapi.eventHub.emit('entry.update', told);
    expect((await called('entry.update', told.uid)).body).toMatchObject(told);
  });
});
