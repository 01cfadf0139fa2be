import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { issueMissing } from '../../../src/plugins/partner-program/server/src/features/certificates/use-cases/issue-certificates';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { readPdf, readQr } from './pdf';

const PUBLIC = '/api/partner-program/certificates';

describe('certificates', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());
  beforeEach(() => at('2026-12-01'));

  const at = (day: string): void => clockOf(server.strapi).travelTo(`${day}T10:00:00+05:00`);
  const holder = (): Promise<Scene> =>
    makeScene(server, admin, { level: 'basic', from: '2026-12-01' });

  const competenceOf = async ({ cabinet }: Scene): Promise<string> => {
    const [held] = await done<{ documentId: string }[]>(cabinet.get('/competences'));
    return String(held?.documentId);
  };
  const numbersOf = ({ id }: Scene): Promise<string[]> =>
    server
      .db('pp_certificates')
      .join('pp_competences', 'pp_competences.id', 'competence_id')
      .where('partner_id', id)
      .orderBy('pp_certificates.id')
      .pluck('number');
  const verify = (number: string, locale = 'ru') =>
    server.agent.get(`${PUBLIC}/${encodeURIComponent(number)}?locale=${locale}`);
  const stateOf = async (number: string): Promise<string> => {
    const { state } = await done<{ state: { code: string } }>(verify(number));
    return state.code;
  };
  const decide = async (scene: Scene, action: string, input: object) =>
    done(
      act(server, admin, `competences/${await competenceOf(scene)}/${action}`, {
        reason: 'проверка',
        ...input,
      }),
    );
  const pdfOf = async (scene: Scene, locale: string): Promise<Buffer> => {
    const path = `/competences/${await competenceOf(scene)}/certificate.pdf?locale=${locale}`;
    const answer = await scene.cabinet.get(path).buffer(true);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return answer.body as Buffer;
  };

  it('K4.3, §8: an award makes one certificate, and its number tells what is listed', async () => {
    const scene = await holder();
    const [number = '', ...more] = await numbersOf(scene);
    expect(more).toEqual([]);
    const { body, headers } = await verify(number).expect(200);
    const row = await server
      .db('pp_partners')
      .where('id', scene.id)
      .first<{ legal_name: string }>();
    expect(body).toEqual({
      data: {
        number,
        partner: row.legal_name,
        competence: { code: 'kkv', name: 'Крупные корпоративные внедрения' },
        level: { code: 'basic', name: 'базовый' },
        from: '2026-12-01',
        lastDay: '2027-12-01',
        state: { code: 'valid', name: 'Действует' },
      },
      meta: {},
    });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    await verify(number).set('If-None-Match', String(headers.etag)).expect(304);
  });

  it('is found however it was typed, in three languages', async () => {
    const [number = ''] = await numbersOf(await holder());
    for (const typed of [number.toLowerCase(), ` ${number.replaceAll('-', ' ')} `]) {
      await verify(typed).expect(200);
    }
    const names = await Promise.all(
      ['kk', 'en'].map(async (locale) => {
        const { state } = await done<{ state: { name: string } }>(verify(number, locale));
        return state.name;
      }),
    );
    expect(names).toEqual(['Күшінде', 'Valid']);
  });

  it.each(['KKV-2026-2222-2222', 'nonsense', '%', '🙂', "' or 1=1"])(
    'answers 404 with a code to %j',
    async (number) => {
      expect(outcomeOf(await verify(number))).toBe('404 certificate.not-found');
    },
  );

  it('K4.4, D-lapse: expires by the day alone', async () => {
    const [number = ''] = await numbersOf(await holder());
    at('2027-12-01');
    expect(await stateOf(number)).toBe('valid');
    at('2027-12-02');
    expect(await stateOf(number)).toBe('expired');
  });

  it('D-upgrade: another level has another certificate, and the old number says so', async () => {
    const scene = await holder();
    await decide(scene, 'change-level', { level: 'advanced' });
    const [old = '', current = '', ...more] = await numbersOf(scene);
    expect(more).toEqual([]);
    expect([await stateOf(old), await stateOf(current)]).toEqual(['superseded', 'valid']);
    expect(readPdf(await pdfOf(scene, 'ru')).text).toContain(current);
  });

  it('§2: annulled, the number answers for ever', async () => {
    const scene = await holder();
    const [number = ''] = await numbersOf(scene);
    at('2027-03-01');
    await decide(scene, 'end', {});
    expect(await stateOf(number)).toBe('annulled');
    at('2045-01-01');
    expect(await stateOf(number)).toBe('annulled');
  });

  it('keeps the legal name as it stood, and is never rewritten', async () => {
    const scene = await holder();
    const [number = ''] = await numbersOf(scene);
    await server.db('pp_partners').where('id', scene.id).update({ legal_name: 'ТОО «Иное»' });
    const { partner } = await done<{ partner: string }>(verify(number));
    expect(partner).not.toBe('ТОО «Иное»');
    const row = server.db('pp_certificates').where({ number });
    await expect(row.clone().update({ holder_name: 'x' })).rejects.toThrow(/only ever added/);
    await expect(row.clone().delete()).rejects.toThrow(/only ever added/);
  });

  it('gives lines put in past the programme their numbers at a start, once', async () => {
    const scene = await makeScene(server, admin);
    const [competence] = await server
      .db('pp_competences')
      .insert({
        ...{ document_id: 'oldholding', partner_id: scene.id, kind: 'kkv' },
        started_on: '2025-03-01',
      })
      .returning<{ id: number }[]>('id');
    await server.db('pp_competence_terms').insert({
      ...{ document_id: 'oldterm', competence_id: competence?.id, seq: 1, level: 'basic' },
      ...{ from_day: '2025-03-01', last_day: '2026-03-01', cause_kind: 'award' },
    });
    await Promise.all([issueMissing(server.strapi), issueMissing(server.strapi)]);
    const numbers = await numbersOf(scene);
    expect(numbers).toHaveLength(1);
    expect(await stateOf(String(numbers[0]))).toBe('expired');
    await issueMissing(server.strapi);
    expect(await numbersOf(scene)).toEqual(numbers);
  });

  it.each([
    ['ru', 'Сертификат', 'базовый уровень', '1 декабря 2027 г.'],
    ['kk', 'Сертификат нөмірі', 'базалық деңгей', '2027 жылғы 1 желтоқсан'],
  ])('K4.9: the paper in %s: name, number, term, and a code to scan', async (locale, ...said) => {
    const scene = await holder();
    const [number = ''] = await numbersOf(scene);
    const name = 'ТОО «Ірі жүйелер: әғқңөұүһі»';
    await server.db('pp_partners').where('id', scene.id).update({ legal_name: name });
    await decide(scene, 'change-level', { level: 'advanced' });
    await decide(scene, 'change-level', { level: 'basic' });
    const [, , current = ''] = await numbersOf(scene);
    expect(current).not.toBe(number);
    const pdf = await pdfOf(scene, locale);
    const { text, links } = readPdf(pdf);
    for (const part of [...said, current, name]) expect(text).toContain(part);
    expect(links).toEqual([expect.stringContaining(`/certificate/?number=${current}`)]);
    expect(readQr(pdf)).toBe(links[0]);
  });

  it('tells staff beside the competence of the newest, in their language', async () => {
    const scene = await holder();
    const competence = await competenceOf(scene);
    await decide(scene, 'change-level', { level: 'advanced' });
    const [, number = ''] = await numbersOf(scene);
    const glance = (documentId: string) =>
      server.agent
        .get(`/partner-program/competences/${documentId}/certificate?locale=kk`)
        .set('Authorization', admin.bearer);
    expect(await done(glance(competence))).toEqual({
      ...{ number, from: '2026-12-01', lastDay: '2027-12-01' },
      state: { code: 'valid', name: 'Күшінде' },
      address: expect.stringMatching(new RegExp(`^https?://.+/certificate/\\?number=${number}$`)),
    });
    const input = { kind: 'quality-program', reason: 'проверка' };
    await done(act(server, admin, `partners/${scene.documentId}/award-competence`, input));
    const held = await done<{ documentId: string; kind: string }[]>(
      scene.cabinet.get('/competences'),
    );
    const other = held.find(({ kind }) => kind === 'quality-program')?.documentId ?? '';
    expect(await done(glance(other))).toBeNull();
    expect(outcomeOf(await glance('nosuchcompetence'))).toBe('404 record.not-found');
  });

  it('D-doors: another partner’s paper is not there, nor one of a kind without certificates', async () => {
    const [own, other] = [await holder(), await makeScene(server, admin)];
    const path = `/competences/${await competenceOf(own)}/certificate.pdf`;
    expect(outcomeOf(await other.cabinet.get(path))).toBe('404 record.not-found');
    const input = { kind: 'quality-program', reason: 'проверка' };
    await done(act(server, admin, `partners/${other.documentId}/award-competence`, input));
    const quality = `/competences/${await competenceOf(other)}/certificate.pdf`;
    expect(outcomeOf(await other.cabinet.get(quality))).toBe('404 record.not-found');
  });
});
