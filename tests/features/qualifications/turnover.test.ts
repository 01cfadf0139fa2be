import { SENT } from '../../access/qualifications';
import { nTimesAtOnce } from '../../support';
import { countOutcomes, done, outcomeOf } from '../../support/scene';
import { openOffice, staffDecide, type Changed, type Office } from './scene';

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

describe('§1, K3-basic turnover by financial year', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.server.stop());

  let uploaded = 0;
  const upload = async (): Promise<string> => {
    uploaded += 1;
    const answer = await office.server.agent
      .post('/api/partner-program/cabinet/files')
      .set('Authorization', office.own.owner.bearer)
      .attach('files', Buffer.concat([PDF, Buffer.from(String(uploaded))]), 'form-100.pdf');
    return (await done<Changed>(Promise.resolve(answer))).documentId;
  };
  const sent = async (values: object = {}): Promise<object> => ({
    ...SENT.turnover,
    files: [await upload()],
    ...values,
  });
  const add = async (values: object = {}): Promise<string> =>
    (await done<Changed>(office.own.cabinet.post('/turnovers', await sent(values)))).documentId;
  const shownFor = async (): Promise<unknown> => {
    const lines = await done<{ code: string; outcome: string; facts: object }[]>(
      office.own.cabinet.get('/requirements?for=initial'),
    );
    return lines.find(({ code }) => code === 'turnover');
  };

  it.each<[string, object, string]>([
    ['of a year that runs', { year: '2026' }, '400 turnover.year-not-over'],
    ['without the paper that shows it', { files: [] }, '400 qualification.evidence-missing'],
    ['of nothing', { amountTenge: '0' }, '400 request.invalid'],
    ['a number instead of a text', { amountTenge: 5 }, '400 request.invalid'],
    ['of a year that is a number', { year: 2025 }, '400 request.invalid'],
  ])('is refused %s', async (_name, values, outcome) => {
    const body = await sent(values);
    expect(outcomeOf(await office.own.cabinet.post('/turnovers', body))).toBe(outcome);
  });

  it('waits, is confirmed, and is shown beside its requirement, which stays a document', async () => {
    expect(await shownFor()).toMatchObject({ facts: { paper: 'wanted', turnover: null } });
    const older = await add({ year: '2024', amountTenge: '1' });
    const id = await add();
    await done(staffDecide(office, `turnovers/${older}/confirm`));
    expect(await shownFor()).toMatchObject({ facts: { turnover: null } });
    await done(staffDecide(office, `turnovers/${id}/confirm`));
    expect(await done(office.own.cabinet.get(`/turnovers/${id}`))).toMatchObject({
      ...SENT.turnover,
      state: 'confirmed',
      files: [{ name: 'form-100.pdf' }],
    });
    const turnover = { year: '2025', amount: '120000000' };
    expect(await shownFor()).toMatchObject({
      outcome: 'needs-human',
      facts: { paper: 'wanted', turnover },
    });
    const { body } = await office.own.cabinet.get('/turnovers');
    expect(body).toMatchObject({ meta: { counts: { turnovers: 2 } } });
  });

  it('one of a year is confirmed, also when two are confirmed at once', async () => {
    const ids = [await add({ year: '2020' }), await add({ year: '2020' })];
    const answers = await nTimesAtOnce(2, (n) =>
      staffDecide(office, `turnovers/${ids[n]}/confirm`),
    );
    expect(countOutcomes(answers)).toEqual({ 200: 1, '409 turnover.year-confirmed': 1 });
    const won = answers[0]?.status === 200 ? 0 : 1;
    const other = ids[1 - won];
    await done(staffDecide(office, `turnovers/${ids[won]}/revoke`, { remarks: 'Ошибка в сумме' }));
    await done(staffDecide(office, `turnovers/${other}/confirm`));
  });

  it('is corrected after a rejection, keeping its paper', async () => {
    const id = await add({ year: '2019' });
    await done(staffDecide(office, `turnovers/${id}/reject`, { remarks: 'Не та строка' }));
    const { version } = await done<Changed>(office.own.cabinet.get(`/turnovers/${id}`));
    const body = { year: '2019', amountTenge: '7', expectedVersion: version };
    await done(office.own.cabinet.put(`/turnovers/${id}`, body));
    const read = await done(office.own.cabinet.get(`/turnovers/${id}`));
    expect(read).toMatchObject({ state: 'waiting', amountTenge: '7' });
  });
});
