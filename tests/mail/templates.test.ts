import { bootServer, loginAdmin, type Login, type TestServer } from '../support';
import type { RefusalBody } from '../support/programme';
import { done, outcomeOf } from '../support/scene';

const CODE = 'account.password-reset';

interface Template {
  subject: string;
  body: string;
  edited: boolean;
  revision: number;
  shipped: { subject: string };
  history: { revision: number; subject?: string }[];
}

describe('the texts of mails', () => {
  let server: TestServer;
  let admin: Login;
  beforeAll(async () => {
    server = await bootServer();
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const path = `/partner-program/mail-templates/${CODE}/ru`;
  const as = <T extends { set(name: string, value: string): T }>(test: T): T =>
    test.set('Authorization', admin.bearer);
  const read = () => done<Template>(as(server.agent.get(path)));
  const save = (subject: string, body: string, expectedRevision: number) =>
    as(server.agent.put(path)).send({ subject, body, expectedRevision });
  const preview = (subject: string, body: string) =>
    as(server.agent.post('/partner-program/mail-templates/preview')).send({
      code: CODE,
      language: 'ru',
      subject,
      body,
    });

  it('every mail has a text in each language, and each reads well with its sample', async () => {
    const list = await done<{ code: string; language: string; subject: string }[]>(
      as(server.agent.get('/partner-program/mail-templates')),
    );
    expect(list.length % 3).toBe(0);
    for (const { code, language } of list) {
      const one = await done<Template>(
        as(server.agent.get(`/partner-program/mail-templates/${code}/${language}`)),
      );
      const shown = await as(server.agent.post('/partner-program/mail-templates/preview')).send({
        code,
        language,
        subject: one.subject,
        body: one.body,
      });
      expect([code, language, shown.status]).toEqual([code, language, 200]);
    }
  });

  it('every mail has a name in each language', async () => {
    for (const locale of ['ru', 'kk', 'en']) {
      const list = await done<{ code: string; name: string }[]>(
        as(server.agent.get(`/partner-program/mail-templates?locale=${locale}`)),
      );
      const names = new Map(list.map(({ code, name }) => [code, name]));
      expect([...names].filter(([code, name]) => name.trim() === '' || name === code)).toEqual([]);
      expect(new Set(names.values()).size).toBe(names.size);
    }
  });

  it('an edit is in force at once, keeps the history, and can be taken back', async () => {
    expect(await read()).toMatchObject({ edited: false, revision: 0, history: [] });
    expect(outcomeOf(await save('Пароль', 'Ссылка: {link}', 0))).toBe('200');
    expect(await read()).toMatchObject({ subject: 'Пароль', edited: true, revision: 1 });
    expect(outcomeOf(await save('Поздно', 'Ссылка: {link}', 0))).toBe(
      '409 record.version-conflict',
    );
    const reset = as(server.agent.post(`${path}/reset`)).send({ expectedRevision: 1 });
    expect(outcomeOf(await reset)).toBe('200');
    const after = await read();
    expect(after).toMatchObject({ edited: false, revision: 2, subject: after.shipped.subject });
    expect(after.history.map(({ revision, subject }) => [revision, subject])).toEqual([
      [2, undefined],
      [1, 'Пароль'],
    ]);
    await expect(server.db('pp_mail_templates').update({ subject: 'x' })).rejects.toThrow();
  });

  it.each([
    ['a {link', 'текст', 'mail-template.broken', { field: 'subject', line: 1, column: 3 }],
    ['тема', 'строка\n{link', 'mail-template.broken', { field: 'body', line: 2, column: 1 }],
    ['тема', '{link, date, long}', 'mail-template.broken', { field: 'body' }],
    ['тема', '{name}', 'mail-template.unknown-fact', { field: 'body', unknown: ['name'] }],
    [
      'тема',
      '{link, select, other {{inner}}}',
      'mail-template.unknown-fact',
      { unknown: ['inner'] },
    ],
  ])('%j %j is refused with its place', async (subject, body, code, facts) => {
    for (const answer of [await preview(subject, body), await save(subject, body, 99)]) {
      expect(outcomeOf(answer)).toBe(`400 ${code}`);
      const { error } = answer.body as { error: RefusalBody };
      expect(error.details).toMatchObject(facts);
    }
  });

  it('a preview is escaped, and its addresses are links', async () => {
    const { html } = await done<{ html: string }>(preview('Тема', '<b>Смело</b>\n\n{link}.'));
    expect(html).toContain('&lt;b&gt;Смело&lt;/b&gt;');
    expect(html).toMatch(/<a href="https:[^"]+[^."]">/);
  });
});
