import { insertKey } from '../../access/records.licence-keys';
import { makeHandover } from '../../access/records.handovers';
import { makeEvaluation } from '../../access/records.quality';
import { makeResult } from '../../access/records.surveys';
import { bootServer, loginAdmin, type TestServer } from '../../support';
import { makeScene, type Scene } from '../../support/scene';

describe('Q-private the partner downloads its own figures', () => {
  let server: TestServer;
  let own: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T14:00:00+05:00' });
    const admin = await loginAdmin(server.strapi);
    const other = await makeScene(server, admin);
    own = await makeScene(server, admin);
    for (const { id } of [own, other]) {
      await makeEvaluation(server, id);
      await insertKey(server, id);
      await makeResult(server, id);
      await makeHandover(server, id);
    }
    const handovers = server.db('pp_quality_handovers');
    await handovers.clone().where('partner_id', other.id).update({ site: 'secret.example' });
    await handovers.where('partner_id', own.id).update({ site: '=HYPERLINK("x";"y")' });
  });
  afterAll(() => server.stop());

  const file = async (language: string): Promise<string> => {
    const answer = await own.cabinet
      .get('/quality/export')
      .set('Accept-Language', language)
      .expect(200)
      .expect('Content-Type', /text\/csv/)
      .expect('Cache-Control', 'private, no-store');
    return answer.text;
  };

  it('in the language of the caller, with no formula in it, and nothing of another', async () => {
    const text = await file('ru');
    const lines = text.split('\r\n');
    expect(text.startsWith('\ufeffДоля сданных проектов по месяцам')).toBe(true);
    expect(lines.filter((line) => /^\d{4}-\d{2};0;0;;Ключей нет$/.test(line))).toHaveLength(1);
    expect(text).toContain(`"'=HYPERLINK(""x"";""y"")"`);
    expect(text).not.toContain('secret');
    expect(lines).toContain('Насколько Вы удовлетворены дизайном проекта?;5,00;1');
  });

  it.each([
    ['kk', 'Жобаның дизайнына қаншалықты қанағаттанасыз?;5,00;1'],
    ['en', 'How satisfied are you with the design of the project?;5.00;1'],
  ])('in %s', async (language, line) => {
    expect((await file(language)).split('\r\n')).toContain(line);
  });
});
