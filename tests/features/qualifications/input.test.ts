import { SENT } from '../../access/qualifications';
import { done, outcomeOf } from '../../support/scene';
import { openOffice, paper, publication, type Changed, type Office } from './scene';

describe('what cannot be entered', () => {
  let office: Office;
  let papers: string;
  beforeAll(async () => {
    office = await openOffice();
    const made = await done<Changed>(office.own.cabinet.post('/specialists', SENT.specialist));
    papers = `/specialists/${made.documentId}/attestations`;
  });
  afterAll(() => office.server.stop());

  const long = (length: number): string => 'а'.repeat(length);
  const INVALID = '400 request.invalid';

  it.each<[string, object, string]>([
    ['a name with NUL', { name: 'А\u0000' }, INVALID],
    ['a name too long', { name: long(201) }, INVALID],
    ['no name', { name: ' ' }, INVALID],
    ['an e-mail that is none', { email: 'nobody' }, INVALID],
    ['an unknown field', { state: 'confirmed' }, INVALID],
    ['a day that does not exist', { worksFrom: '2026-02-30' }, INVALID],
    ['a first day ahead', { worksFrom: '2026-12-02' }, '400 qualification.day-in-future'],
    ['days reversed', { worksUntil: '2024-01-31' }, '400 qualification.days-reversed'],
  ])('a specialist: %s', async (_name, values, outcome) => {
    const answer = await office.own.cabinet.post('/specialists', { ...SENT.specialist, ...values });
    expect(outcomeOf(answer)).toBe(outcome);
  });

  it.each<[string, object, string]>([
    ['a number of signs only', { number: '№ —' }, INVALID],
    ['a number too long', { number: long(101) }, INVALID],
    ['another kind', { kind: 'diploma' }, INVALID],
    ['javascript:', { evidenceUrl: 'javascript:alert(1)' }, INVALID],
    ['a day that does not exist', { issuedOn: '2026-02-30' }, INVALID],
    ['issued ahead', { issuedOn: '2026-12-02' }, '400 qualification.day-in-future'],
    ['over before its issue', { validUntil: '2026-01-14' }, '400 qualification.days-reversed'],
  ])('a certificate: %s', async (_name, values, outcome) => {
    expect(outcomeOf(await office.own.cabinet.post(papers, paper(values)))).toBe(outcome);
  });

  it.each<[string, object, string]>([
    ['javascript:', { url: 'javascript:alert(1)' }, INVALID],
    ['data:', { url: 'data:text/html,x' }, INVALID],
    ['no address', { url: 'example' }, INVALID],
    ['an address too long', { url: `https://example.kz/${long(255)}` }, INVALID],
    ['a title with NUL', { title: 'a\u0000b' }, INVALID],
    ['a language we do not list', { language: 'de' }, INVALID],
    ['a day ahead', { publishedOn: '2026-12-02' }, '400 qualification.day-in-future'],
    ['a day that does not exist', { publishedOn: '2026-02-30' }, INVALID],
  ])('a publication: %s', async (_name, values, outcome) => {
    const answer = await office.own.cabinet.post('/publications', publication(values));
    expect(outcomeOf(answer)).toBe(outcome);
  });

  it('a publication with the longest address there can be is kept', async () => {
    const path = 'ә'.repeat(255 - 'https://example.kz/'.length);
    const url = `https://example.kz/${path}`;
    expect(outcomeOf(await office.own.cabinet.post('/publications', publication({ url })))).toBe(
      '201',
    );
  });

  it.each<[string, object, string]>([
    [
      'nothing that shows it',
      { url: null, evidenceUrl: null },
      '400 qualification.evidence-missing',
    ],
    ['finished ahead', { finishedOn: '2026-12-02' }, '400 qualification.day-in-future'],
    ['a negative amount', { amountTenge: '-1' }, INVALID],
    ['half a visitor', { visitorsPerMonth: 0.5 }, INVALID],
    ['a description too long', { description: long(5001) }, INVALID],
  ])('a large project: %s', async (_name, values, outcome) => {
    const body = { ...SENT.largeProject, ...values };
    expect(outcomeOf(await office.own.cabinet.post('/large-projects', body))).toBe(outcome);
  });

  it('§1 (D) more than staff can look through in a day', async () => {
    const { db } = office.server;
    const times = { created_at: new Date(), updated_at: new Date() };
    await db('pp_settings').insert({
      ...times,
      document_id: 'limits',
      key: 'qualifications.entry-limits',
      value: JSON.stringify({ waiting: 2, perDay: 3 }),
      effective_from: '2026-12-01',
    });
    const { cabinet } = office.foreign;
    const enter = () => cabinet.post('/large-projects', SENT.largeProject);
    const first = await done<Changed>(enter());
    await done(enter());
    expect(outcomeOf(await enter())).toBe('409 qualification.too-many-waiting');
    const withdraw = { expectedVersion: 1 };
    await done(cabinet.post(`/large-projects/${first.documentId}/withdraw`, withdraw));
    const third = await done<Changed>(enter());
    await done(cabinet.post(`/large-projects/${third.documentId}/withdraw`, withdraw));
    expect(outcomeOf(await enter())).toBe('409 qualification.too-many-today');
  });
});
