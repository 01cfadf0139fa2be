import {
  largeProjectsOn,
  publicationsIn,
  specialistsOn,
  technicalSpecialistsOn,
} from '../../../src/plugins/partner-program/server/src/features/qualifications';
import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { PDF } from '../../access/expectations.files';
import { makeQualification, SENT } from '../../access/qualifications';
import { nTimesAtOnce } from '../../support';
import { countOutcomes, done, outcomeOf } from '../../support/scene';
import {
  attestedSpecialist,
  journalOf,
  openOffice,
  paper,
  publication,
  staffDecide,
  TODAY,
  type Changed,
  type Office,
} from './scene';

interface Record {
  version: number;
  state: string;
  remarks: string | null;
  attestations: { documentId: string; state: string; number: string }[];
}

describe('qualifications', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.server.stop());

  const read = (path: string): Promise<Record> => done(office.own.cabinet.get(path));
  const add = (path: string, body: object): Promise<Changed> =>
    done(office.own.cabinet.post(path, body));

  describe('§1 what is entered waits for staff', () => {
    it('is rejected with a reason, corrected, waits again and is confirmed', async () => {
      const { documentId } = await add('/publications', publication());
      const path = `/publications/${documentId}`;
      expect(await read(path)).toMatchObject({ state: 'waiting', remarks: null });
      const input = { remarks: 'Ссылка не открывается', note: 'звонили в редакцию' };
      await done(staffDecide(office, `publications/${documentId}/reject`, input));
      const rejected = await read(path);
      expect(rejected).toMatchObject({ state: 'rejected', remarks: 'Ссылка не открывается' });
      expect(JSON.stringify(rejected)).not.toContain('звонили');
      const { version } = rejected;
      await done(office.own.cabinet.put(path, { ...publication(), expectedVersion: version }));
      expect(await read(path)).toMatchObject({ state: 'waiting' });
      await done(staffDecide(office, `publications/${documentId}/confirm`));
      expect(await read(path)).toMatchObject({ state: 'confirmed', remarks: null });
      const actions = (await journalOf(office, documentId)).map(({ action }) => action);
      expect(actions).toEqual(['create', 'reject', 'correct', 'confirm']);
    });

    it('a confirmed one is not edited, may be withdrawn, and then counts no more', async () => {
      const { documentId } = await add('/large-projects', SENT.largeProject);
      const { db } = office.server;
      const count = (): Promise<number> => largeProjectsOn(db, office.own.id, day(TODAY));
      const before = await count();
      await done(staffDecide(office, `large-projects/${documentId}/confirm`));
      expect(await count()).toBe(before + 1);
      const path = `/large-projects/${documentId}`;
      const { version } = await read(path);
      const edit = { ...SENT.largeProject, expectedVersion: version };
      expect(outcomeOf(await office.own.cabinet.put(path, edit))).toBe(
        '409 qualification.move-not-allowed',
      );
      await done(office.own.cabinet.post(`${path}/withdraw`, { expectedVersion: version }));
      expect(await count()).toBe(before);
    });

    it('staff take a confirmation back, and the partner may correct the record', async () => {
      const { documentId } = await add('/publications', publication());
      await done(staffDecide(office, `publications/${documentId}/confirm`));
      const input = { remarks: 'Статья удалена' };
      await done(staffDecide(office, `publications/${documentId}/revoke`, input));
      expect(await read(`/publications/${documentId}`)).toMatchObject({
        state: 'rejected',
        remarks: 'Статья удалена',
      });
    });

    it('D-ledger: confirmed twice at once is confirmed once, with one line', async () => {
      const { documentId, version } = await add('/publications', publication());
      const { agent } = office.server;
      const answers = await nTimesAtOnce(4, () =>
        agent
          .post(`/partner-program/publications/${documentId}/actions/confirm`)
          .set('Authorization', office.admin.bearer)
          .send({ expectedVersion: version, input: {} }),
      );
      expect(countOutcomes(answers)).toEqual({ '200': 1, '409 record.version-conflict': 3 });
      const lines = await journalOf(office, documentId);
      expect(lines.map(({ action }) => action)).toEqual(['create', 'confirm']);
    });

    it('many are confirmed at once, answered one by one', async () => {
      const made = [
        await add('/publications', publication()),
        await add('/publications', publication()),
      ];
      const ids = [...made.map(({ documentId }) => documentId), 'nothere'];
      const answer = await office.server.agent
        .post('/partner-program/publications/actions/confirm')
        .set('Authorization', office.admin.bearer)
        .send({ ids, input: {} });
      const lines = (answer.body as { data: { ok: boolean }[] }).data;
      expect(lines.map(({ ok }) => ok)).toEqual([true, true, false]);
    });
  });

  describe('§1 (D) one publication once', () => {
    it('is refused however its address is written, until the first is withdrawn', async () => {
      const url = 'https://once.example.kz/a';
      const { documentId, version } = await add('/publications', publication({ url }));
      const again = publication({ url: 'http://www.once.example.kz/a/?utm_source=mail#top' });
      const refused = await office.own.cabinet.post('/publications', again);
      expect(outcomeOf(refused)).toBe('409 publication.already-entered');
      await done(office.foreign.cabinet.post('/publications', again));
      const path = `/publications/${documentId}/withdraw`;
      await done(office.own.cabinet.post(path, { expectedVersion: version }));
      await add('/publications', again);
    });

    it('twice at once: one is there', async () => {
      const body = publication();
      const answers = await nTimesAtOnce(3, () => office.own.cabinet.post('/publications', body));
      expect(countOutcomes(answers)).toEqual({ '201': 1, '409 publication.already-entered': 2 });
    });

    it('counts in its period only, both days included', async () => {
      const { db } = office.server;
      const { documentId } = await add('/publications', publication({ publishedOn: '2019-03-05' }));
      await done(staffDecide(office, `publications/${documentId}/confirm`));
      const within = (from: string, to: string): Promise<number> =>
        publicationsIn(db, office.own.id, day(from), day(to));
      expect(await within('2019-03-05', '2019-03-05')).toBe(1);
      expect(await within('2019-03-06', '2019-12-31')).toBe(0);
      expect(await within('2019-01-01', '2019-03-04')).toBe(0);
    });
  });

  describe('K4.6 certified and attested technical specialists', () => {
    it('count with both papers confirmed and valid, until the day after one expires', async () => {
      const { cabinet, id } = office.foreign;
      const { db } = office.server;
      const on = (text: string): Promise<number> => technicalSpecialistsOn(db, id, day(text));
      const people = await attestedSpecialist(office, cabinet, {
        certificate: { validUntil: '2027-01-14' },
        attestation: { validUntil: null },
      });
      expect(await on(TODAY)).toBe(1);
      expect(await on('2027-01-14')).toBe(1);
      expect(await on('2027-01-15')).toBe(0);
      const input = { remarks: 'Номер не найден' };
      const path = `specialist-attestations/${people.attestation}/revoke`;
      await done(staffDecide(office, path, input));
      expect(await on(TODAY)).toBe(0);
      expect(await specialistsOn(db, id, day(TODAY))).toBe(1);
    });

    it('a confirmed one gets further papers, each confirmed on its own', async () => {
      const { specialist } = await attestedSpecialist(office, office.own.cabinet);
      await add(`/specialists/${specialist}/attestations`, paper());
      const { state, attestations } = await read(`/specialists/${specialist}`);
      expect(state).toBe('confirmed');
      expect(attestations.map((one) => one.state)).toEqual(['confirmed', 'confirmed', 'waiting']);
    });

    it('one who leaves counts through the last day; later days are staff’s to correct', async () => {
      const { db } = office.server;
      const { id, cabinet } = office.own;
      const { specialist } = await attestedSpecialist(office, cabinet);
      const on = (text: string): Promise<number> => technicalSpecialistsOn(db, id, day(text));
      const before = await on('2027-01-01');
      const path = `/specialists/${specialist}`;
      const leave = async (last: string) => {
        const { version } = await read(path);
        return cabinet.post(`${path}/leave`, { expectedVersion: version, on: last });
      };
      await done(leave('2026-12-31'));
      expect(await on('2026-12-31')).toBe(before);
      expect(await on('2027-01-01')).toBe(before - 1);
      expect(outcomeOf(await leave('2027-01-31'))).toBe('409 specialist.left-earlier');
      expect(outcomeOf(await leave('2020-01-01'))).toBe('400 qualification.days-reversed');
    });

    it('withdrawn with its papers, whose numbers may be entered anew', async () => {
      const { cabinet } = office.own;
      const number = 'AGAIN-1';
      const { specialist } = await attestedSpecialist(office, cabinet, { certificate: { number } });
      const { documentId: other } = await add('/specialists', SENT.specialist);
      const again = (): PromiseLike<{ status: number; body: unknown }> =>
        cabinet.post(`/specialists/${other}/attestations`, paper({ number: 'again 1' }));
      expect(outcomeOf(await again())).toBe('409 attestation.number-taken');
      const { version } = await read(`/specialists/${specialist}`);
      await done(cabinet.post(`/specialists/${specialist}/withdraw`, { expectedVersion: version }));
      const { attestations } = await read(`/specialists/${specialist}`);
      expect(new Set(attestations.map(({ state }) => state))).toEqual(new Set(['withdrawn']));
      await done(again());
      const late = await cabinet.post(`/specialists/${specialist}/attestations`, paper());
      expect(outcomeOf(late)).toBe('409 specialist.withdrawn');
    });
  });

  describe('§1 (D) the same person at two partners', () => {
    it('is allowed and told to staff; neither partner sees anything', async () => {
      const number = 'SAME-77';
      const first = await attestedSpecialist(office, office.own.cabinet, {
        certificate: { number },
      });
      const before = await read(`/specialists/${first.specialist}`);
      const second = await attestedSpecialist(office, office.foreign.cabinet, {
        certificate: { number: 'same 77' },
      });
      const marks = await office.server
        .db('pp_specialist_attestations')
        .whereIn('document_id', [first.certificate, second.certificate])
        .orderBy('id')
        .pluck('number_elsewhere');
      expect(marks).toEqual([false, true]);
      const lines = (await journalOf(office, first.certificate)).map(({ action }) => action);
      expect(lines).toContain('same-number');
      expect(await read(`/specialists/${first.specialist}`)).toEqual(before);
      const seen = await done(office.foreign.cabinet.get(`/specialists/${second.specialist}`));
      expect(JSON.stringify(seen)).not.toMatch(/elsewhere/i);
    });
  });

  describe('D-history: a person is erased, what was counted stays', () => {
    it('leaves no name, e-mail or number anywhere, and the same counts', async () => {
      const { db } = office.server;
      const { id, cabinet } = office.own;
      const name = 'Ерасыл Өшпесов';
      const { specialist } = await attestedSpecialist(office, cabinet, {
        specialist: { name, email: 'erasyl@example.kz' },
        certificate: { number: 'ERASE-1', evidenceUrl: 'https://example.kz/erasyl' },
      });
      const counts = (): Promise<number[]> =>
        Promise.all([
          specialistsOn(db, id, day(TODAY)),
          technicalSpecialistsOn(db, id, day(TODAY)),
        ]);
      const before = await counts();
      const traces = ['Өшпесов', 'erasyl', 'ERASE-1', 'erase1', 'scan.pdf'];
      const scan = await upload(office, 'scan.pdf');
      await add(`/specialists/${specialist}/attestations`, paper({ files: [scan] }));
      expect(await tablesWith(office, traces)).toEqual([
        'pp_private_files',
        'pp_specialist_attestations',
        'pp_specialists',
      ]);
      await done(staffDecide(office, `specialists/${specialist}/erase`, { reason: 'по просьбе' }));
      expect(await counts()).toEqual(before);
      expect(await tablesWith(office, traces)).toEqual([]);
      const { version } = await read(`/specialists/${specialist}`);
      const path = `/specialists/${specialist}/attestations`;
      expect(outcomeOf(await cabinet.post(path, paper()))).toBe('409 specialist.erased');
      const edit = { ...SENT.specialist, expectedVersion: version };
      const corrected = await cabinet.put(`/specialists/${specialist}`, edit);
      expect(outcomeOf(corrected)).toMatch(/^409/);
    });
  });

  describe('evidence in private files', () => {
    it('is attached once, shown to its partner, and never that of another', async () => {
      const { cabinet } = office.own;
      const file = await upload(office, 'proof.pdf');
      const { documentId } = await add('/publications', publication({ files: [file] }));
      const shown = await done<{ files: object[] }>(cabinet.get(`/publications/${documentId}`));
      expect(shown.files).toEqual([
        expect.objectContaining({ documentId: file, name: 'proof.pdf' }),
      ]);
      const outcomes = [
        await cabinet.post('/publications', publication({ files: [file] })),
        await office.foreign.cabinet.post('/publications', publication({ files: [file] })),
      ].map(outcomeOf);
      expect(outcomes).toEqual(['409 file.already-attached', '404 file.not-found']);
    });

    it('stands for an address of a large project', async () => {
      const files = [await upload(office, 'act.pdf')];
      const bare = { ...SENT.largeProject, url: null, evidenceUrl: null };
      const { documentId, version } = await add('/large-projects', { ...bare, files });
      const edit = { ...bare, scale: 'Другое', expectedVersion: version };
      await done(office.own.cabinet.put(`/large-projects/${documentId}`, edit));
    });
  });

  describe('D-e-mail the partner is told', () => {
    it('of each rejection, and of confirmations of a kind once a day, naming no person', async () => {
      const { db } = office.server;
      const { cabinet, id } = office.foreign;
      const enter = async (): Promise<string> =>
        (await done<Changed>(cabinet.post('/specialists', SENT.specialist))).documentId;
      const [one, other, third] = [await enter(), await enter(), await enter()];
      const remarks = 'нет в штате';
      await done(staffDecide(office, `specialists/${one}/reject`, { remarks }));
      await done(staffDecide(office, `specialists/${other}/confirm`));
      await done(staffDecide(office, `specialists/${third}/confirm`));
      const told = await db('pp_notifications')
        .where({ partner_id: id })
        .where('event', 'like', 'specialist:%')
        .orderBy('id')
        .select<{ event: string; facts: unknown }[]>('event', 'facts');
      expect(told.map(({ event }) => event)).toEqual(
        expect.arrayContaining([`specialist:${one}:1:reject`, `specialist:confirmed:${TODAY}`]),
      );
      expect(told.filter(({ event }) => event.includes('confirmed'))).toHaveLength(1);
      expect(JSON.stringify(told)).not.toContain(SENT.specialist.name);
      const [{ count } = { count: '0' }] = await db('pp_outbox_messages')
        .where('event', `specialist:${one}:1:reject`)
        .count<{ count: string }[]>({ count: '*' });
      expect(Number(count)).toBe(1);
    });
  });

  describe('D-doors', () => {
    it.each([
      ['specialists', 'specialist', SENT.specialist],
      ['publications', 'publication', SENT.publication],
      ['large-projects', 'largeProject', SENT.largeProject],
      ['turnovers', 'turnover', SENT.turnover],
    ] as const)(
      '%s of another partner are not there; a viewer only reads',
      async (path, sort, body) => {
        const { server, own, foreign, viewer } = office;
        const id = await makeQualification(server, own.id, sort);
        const first = { expectedVersion: 1 };
        const record = `/${path}/${id}`;
        const outcomes = [
          await foreign.cabinet.get(record),
          await foreign.cabinet.put(record, { ...body, ...first }),
          await foreign.cabinet.post(`${record}/withdraw`, first),
        ].map(outcomeOf);
        expect(outcomes).toEqual(Array(3).fill('404 record.not-found'));
        expect(outcomeOf(await viewer.get(record))).toBe('200');
        const refused = [
          await viewer.post(`/${path}`, body),
          await viewer.put(record, { ...body, ...first }),
          await viewer.post(`${record}/withdraw`, first),
        ].map(outcomeOf);
        expect(refused).toEqual(Array(3).fill('403 user.role-too-low'));
        const listed = await done<{ documentId: string }[]>(foreign.cabinet.get(`/${path}`));
        expect(listed.map(({ documentId }) => documentId)).not.toContain(id);
      },
    );
  });
});

/** Tables of the programme that still hold one of the texts. */
async function tablesWith({ server }: Office, texts: readonly string[]): Promise<string[]> {
  const { rows } = await server.db.raw<{ rows: { name: string }[] }>(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_name like 'pp\\_%' order by 1`,
  );
  const holding: string[] = [];
  for (const { name } of rows) {
    const matches = texts.map(() => 't::text like ?').join(' or ');
    const found: unknown = await server
      .db({ t: name })
      .whereRaw(
        `(${matches})`,
        texts.map((text) => `%${text}%`),
      )
      .first(server.db.raw('1'));
    if (found) holding.push(name);
  }
  return holding;
}

/** A file of the first partner that is attached to nothing yet. */
async function upload({ server, own }: Office, name: string): Promise<string> {
  const answer = await server.agent
    .post('/api/partner-program/cabinet/files')
    .set('Authorization', own.owner.bearer)
    .attach('files', Buffer.concat([PDF, Buffer.from(name)]), name);
  const sent = await done<Changed>(Promise.resolve(answer));
  return sent.documentId;
}
