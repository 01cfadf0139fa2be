import { bootServer, eventually, type TestServer } from '../support';
import { DIRECTORY, list, total } from './support/directory';
import { advanced } from './support/model';
import { seedPartners } from './support/seed';

describe('what q finds, and in which language the answer comes', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    await seedPartners(server.db, [
      advanced('Қазақ Бұлты', 40, '2026-02-01', { city: 'kokshetau' }),
      advanced('Казак Булты-2', 30),
      advanced('ООО «Ёлка и Йод» 100%', 20, '2026-02-01', { description: 'Порталы для банков' }),
      advanced('Plain_Söftware', 10, '2026-02-01', { city: 'almaty' }),
    ]);
    await eventually(async () => expect(await total(server)).toBe(4));
  });
  afterAll(() => server.stop());

  const found = async (q: string): Promise<string[]> =>
    (await list(server, `q=${encodeURIComponent(q)}`)).data.map(({ name }) => name);

  const KAZAKH = ['Қазақ Бұлты', 'Казак Булты-2'];
  const SPRUCE = ['ООО «Ёлка и Йод» 100%'];
  const LATIN = ['Plain_Söftware'];
  const ALL = [...KAZAKH, ...SPRUCE, ...LATIN];

  it.each<[string, string, string[]]>([
    ['Kazakh letters typed as Russian', 'казак булты', KAZAKH],
    ['Russian letters typed as Kazakh', 'ҚАЗАҚ БҰЛТЫ', KAZAKH],
    ['words in any order, in part', 'улт каз', KAZAKH],
    ['ё as е', 'елка', SPRUCE],
    ['ё as е and a mark', 'е\u0308лка', SPRUCE],
    ['й is not и', 'иод', []],
    ['й', 'йод', SPRUCE],
    ['case', 'ЁЛКА', SPRUCE],
    ['a word of the description', 'ПОРТАЛ', SPRUCE],
    ['the city in Russian', 'кокшетау', [KAZAKH[0] ?? '']],
    ['the city in Kazakh', 'Көкшетау', [KAZAKH[0] ?? '']],
    ['the city in English', 'almaty', LATIN],
    ['Latin marks', 'software', LATIN],
    ['every word must be there', 'казак елка', []],
    ['quotes', '«елка» "йод"', SPRUCE],
    ['a percent sign is no pattern', '100%', SPRUCE],
    ['nor is an underscore', 'плаин_', []],
    ['a backslash', 'казак\\булты', KAZAKH],
    ['nothing but punctuation filters nothing', '%_«»—.,!', ALL],
    ['spaces filter nothing', '   ', ALL],
    ['empty filters nothing', '', ALL],
    ['words across two texts are not one word', 'бултыкок', []],
  ])('%s', async (_name, q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it.each([
    ['a lone surrogate', '%ED%A0%80'],
    ['a zero byte', '%00'],
    ['too long', 'a'.repeat(201)],
  ])('refuses %s', async (_name, q) => {
    const answer = await server.agent.get(`${DIRECTORY}?q=${q}`);
    // Bytes that are no UTF-8 arrive as the replacement character, which finds nothing.
    expect([200, 400]).toContain(answer.status);
    if (answer.status === 200) expect(answer.body).toMatchObject({ data: [] });
  });

  const language = async (query: string, header?: string): Promise<string | undefined> => {
    const request = server.agent.get(`${DIRECTORY}?${query}`);
    const answer = await (header ? request.set('Accept-Language', header) : request);
    expect(answer.headers['content-language']).toBeDefined();
    return (answer.body as { data: { city: { name: string } | null }[] }).data[0]?.city?.name;
  };

  it.each([
    ['', undefined, 'Кокшетау'],
    ['locale=kk', undefined, 'Көкшетау'],
    ['locale=en', undefined, 'Kokshetau'],
    ['', 'kk-KZ,ru;q=0.8', 'Көкшетау'],
    ['', 'de, en;q=0.5', 'Kokshetau'],
    ['', 'de', 'Кокшетау'],
    ['locale=ru', 'kk', 'Кокшетау'],
  ])('names of %s with Accept-Language %s', async (query, header, expected) => {
    expect(await language(query, header)).toBe(expected);
  });

  it('facets carry the names too', async () => {
    const { meta } = await list(server, 'locale=en');
    expect(meta.facets.city).toEqual([
      { value: 'almaty', name: 'Almaty', count: 1 },
      { value: 'kokshetau', name: 'Kokshetau', count: 1 },
    ]);
  });

  it.each([
    ['ru', 'ККВ', 'Программа качества'],
    ['kk', 'ККВ', 'Сапа бағдарламасы'],
    ['en', 'KKV', 'Quality Programme'],
  ])('competences have names in %s too', async (locale, kkv, quality) => {
    const { meta } = await list(server, `locale=${locale}`);
    expect(meta.facets.competence.map(({ value, name }) => [value, name])).toEqual([
      ['kkv', kkv],
      ['quality-program', quality],
    ]);
  });

  it('a chosen value that leaves nobody stays, with 0; others that leave nobody do not', async () => {
    const none = 'category=online-stores&industry=finance&region=KZ-39&city=shymkent&q=zzzz';
    const { data, meta } = await list(server, `${none}&locale=en`);
    expect(data).toEqual([]);
    const { competence, ...facets } = meta.facets;
    expect(facets).toEqual({
      category: [{ value: 'online-stores', name: expect.any(String), count: 0 }],
      industry: [{ value: 'finance', name: expect.any(String), count: 0 }],
      region: [{ value: 'KZ-39', name: expect.any(String), count: 0 }],
      city: [{ value: 'shymkent', name: 'Shymkent', count: 0 }],
    });
    expect(competence.map(({ count }) => count)).toEqual([0, 0]);
    const unchosen = await list(server, 'q=zzzz');
    expect(unchosen.meta.facets.city).toEqual([]);
  });

  it.each([
    'category=no-such',
    'industry=finance&industry=no-such',
    'region=KZ-00',
    'city=Atlantis',
    'city[a]=almaty',
    'competence=other',
    'list=other',
    'locale=de',
    'page=0',
    'page=1.5',
    'page=-1',
    'pageSize=101',
    'pageSize=',
    'unknown=1',
    'filters[bin]=1',
    'sort=bin',
    'q[a]=b',
    'q=a&q=b',
    'populate=*',
  ])('answers 400 to %s', async (query) => {
    const answer = await server.agent.get(`${DIRECTORY}?${query}`);
    expect(answer.status).toBe(400);
    const { error } = answer.body as { error: { details: { code: string } } };
    expect(['request.invalid', 'directory.unknown-value']).toContain(error.details.code);
  });

  it('names the unknown values, in the language asked for', async () => {
    const answer = await server.agent.get(`${DIRECTORY}?city=Atlantis&region=KZ-00&locale=en`);
    expect(answer.body).toMatchObject({
      error: {
        message: 'There are no such filter values: KZ-00, Atlantis.',
        details: { code: 'directory.unknown-value', values: ['KZ-00', 'Atlantis'] },
      },
    });
  });
});
