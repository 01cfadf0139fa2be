import { makeQualification, type Sort } from '../access/qualifications';
import { PDF } from '../access/expectations.files';
import { expectRefusal, send } from '../access/refusal';
import { leavesNoTrace } from '../access/traces';
import { openDesk, type Desk } from '../input/desk';
import { act } from '../support/programme';
import { loginAdmin } from '../support';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

interface File {
  documentId: string;
  name: string;
}

const KINDS = {
  attestation: ['specialist-attestation', 'specialist-attestations'],
  publication: ['publication', 'publications'],
  largeProject: ['large-project', 'large-projects'],
  turnover: ['turnover', 'turnovers'],
} as const;

const make = (sort: Sort, state?: string): Promise<string> =>
  makeQualification(desk.server, desk.partner.id, sort, state);
const add = (records: string, documentId: string) => {
  const path = `/partner-program/${records}/${documentId}/files`;
  return send(desk.server, { method: 'POST', path, bearer: desk.admin, body: {}, file: PDF });
};
const read = async (record: string, documentId: string): Promise<File[]> => {
  const path = `/partner-program/files?record=${record}&recordId=${documentId}`;
  const answer = await send(desk.server, { method: 'GET', path, bearer: desk.admin });
  expect(answer.status).toBe(200);
  return (answer.body as { data: File[] }).data;
};

describe('D-e-mail: staff attach files to what a partner entered', () => {
  it.each(['attestation', 'publication', 'largeProject', 'turnover'] as const)(
    '%s: the partner sees it, the journal tells it',
    async (sort) => {
      const documentId = await make(sort, 'confirmed');
      const [record, records] = KINDS[sort];
      expect(await read(record, documentId)).toEqual([]);
      const added = await add(records, documentId);
      expect(added.status).toBe(201);
      const file = (added.body as { data: File }).data;
      expect(await read(record, documentId)).toEqual([file]);
      const own = `/api/partner-program/cabinet/files/${file.documentId}`;
      const download = await send(desk.server, { method: 'GET', path: own, bearer: desk.owner });
      expect(download.status).toBe(200);
      const lines = desk.server.db('pp_journal_entries').where({ record_id: documentId });
      expect(await lines.pluck('action')).toEqual(['add-file']);
    },
  );

  it('what was withdrawn takes none', async () => {
    const documentId = await make('publication', 'withdrawn');
    await leavesNoTrace(desk.server, async () => {
      expectRefusal(await add('publications', documentId), 409, 'qualification.not-editable');
    });
  });

  it('neither does a certificate of a person whose data were erased', async () => {
    const documentId = await make('attestation');
    const paper = desk.server.db('pp_specialist_attestations as a').where({
      'a.document_id': documentId,
    });
    const { specialist } = await paper
      .join('pp_specialists as s', 's.id', 'a.specialist_id')
      .first<{ specialist: string }>({ specialist: 's.document_id' });
    const admin = await loginAdmin(desk.server.strapi);
    const path = `specialists/${specialist}/actions/erase`;
    expect((await act(desk.server, admin, path, { reason: 'Просьба человека' })).status).toBe(200);
    await leavesNoTrace(desk.server, async () => {
      const answer = await add('specialist-attestations', documentId);
      expectRefusal(answer, 409, 'specialist.erased');
    });
  });

  it('a record that is not there has none', async () => {
    expectRefusal(await add('publications', 'nosuchpublication'), 404, 'record.not-found');
  });
});
