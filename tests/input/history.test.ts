import { makePartner } from '../support/programme';
import { makeCompetence, makeEntry, makeProject, makeSale } from '../access/records';
import { makeCertified } from '../access/expectations.certificates';
import { makeTransfer } from '../access/records.licence-keys';
import { makeContactsConsent } from '../access/records.consents';
import { makeComparison, makeConsent, makeEvaluation } from '../access/records.quality';
import { makeException } from '../access/expectations.calendar';
import { makeResult } from '../access/records.surveys';
import { leavesNoTrace } from '../access/traces';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await makeCertified(desk.server);
  await makeEntry(desk.server, desk.partner.id);
  await makeProject(desk.server, desk.partner.id, { life: 'in-work' });
  const { db } = desk.server;
  const at = new Date();
  const row = { document_id: 'row', created_at: at, updated_at: at };
  const value = { key: 'competence.rights', value: '{}', effective_from: '2030-01-01' };
  await db('pp_settings').insert({ ...row, ...value });
  const ranked = { partner_id: desk.partner.id, month_end: '1990-01-31', rank: 1 };
  await db('pp_month_ranks').insert({ ...row, ...ranked });
  await db('pp_partner_slugs').insert({ ...row, slug: 'old', partner_id: desk.partner.id });
  await makeSale(desk.server, desk.partner.id);
  await makeResult(desk.server, desk.partner.id);
  await makeTransfer(desk.server, desk.partner.id);
  await makeConsent(desk.server, desk.partner.id);
  await makeContactsConsent(desk.server, desk.partner.id);
  await makeEvaluation(desk.server, desk.partner.id);
  await makeComparison(desk.server, desk.partner.id);
  await makeException(desk.server);
  const text = { code: 'x', language: 'ru', revision: 1, subject: 'x', body: 'x' };
  await db('pp_mail_templates').insert({ ...row, ...text });
  const news = { event: 'x', code: 'x', facts: '{}', at, partner_id: desk.partner.id };
  await db('pp_notifications').insert({ ...row, ...news });
});
afterAll(() => desk.server.stop());

const APPEND_ONLY = [
  'pp_activities',
  'pp_benchmark_cells',
  'pp_benchmark_snapshots',
  'pp_calendar_exceptions',
  'pp_certificates',
  'pp_competence_terms',
  'pp_consents',
  'pp_job_runs',
  'pp_journal_entries',
  'pp_key_transfers',
  'pp_licence_key_hashes',
  'pp_licence_key_revisions',
  'pp_licence_keys',
  'pp_mail_templates',
  'pp_month_ranks',
  'pp_notifications',
  'pp_partner_slugs',
  'pp_partner_statuses',
  'pp_point_entries',
  'pp_quality_evaluation_shares',
  'pp_quality_evaluations',
  'pp_quality_participations',
  'pp_questionnaires',
  'pp_requirements',
  'pp_sale_revisions',
  'pp_sales',
  'pp_settings',
  'pp_survey_results',
];
const REFUSED = { code: 'PP001', constraint: 'record.append-only' };

describe('D-history, D-ledger: the database itself keeps what was decided', () => {
  it('knows every table of that kind', async () => {
    const rows = await desk.server
      .db('pg_trigger')
      .where('tgname', 'like', 'pp\\_%\\_append\\_only');
    const names = rows.map(({ tgname }: { tgname: string }) => tgname.replace('_append_only', ''));
    expect(names.sort()).toEqual(APPEND_ONLY);
  });

  it.each(APPEND_ONLY)('%s: no change, no deletion, no emptying', async (table) => {
    const { db } = desk.server;
    expect(await db(table).first('id')).toBeDefined();
    await leavesNoTrace(desk.server, async () => {
      await expect(db(table).update({ document_id: 'changed' })).rejects.toMatchObject(REFUSED);
      await expect(db(table).update({ created_at: new Date(0) })).rejects.toMatchObject(REFUSED);
      await expect(db(table).delete()).rejects.toMatchObject(REFUSED);
      await expect(db.raw(`truncate ${table} cascade`)).rejects.toMatchObject(REFUSED);
    });
  });

  it.each(APPEND_ONLY)('%s: an administrator who wrote may be deleted', async (table) => {
    const rows = desk.server.db(table);
    await expect(rows.update({ created_by_id: null, updated_by_id: null })).resolves.toBeDefined();
  });

  it.each(['pp_partners', 'pp_competences'])('%s is not emptied', async (table) => {
    await leavesNoTrace(desk.server, async () => {
      await expect(desk.server.db.raw(`truncate ${table} cascade`)).rejects.toMatchObject(REFUSED);
    });
  });

  it('K3: a competence changes by its end alone, which is set once', async () => {
    const documentId = await makeCompetence(desk.server);
    const row = (): ReturnType<typeof desk.server.db> =>
      desk.server.db('pp_competences').where({ document_id: documentId });
    await expect(row().delete()).rejects.toMatchObject(REFUSED);
    await expect(row().update({ started_on: '2020-01-01' })).rejects.toMatchObject(REFUSED);
    await expect(row().update({ kind: 'quality-program' })).rejects.toMatchObject(REFUSED);
    await row().update({ ended_on: '2026-11-30' });
    await expect(row().update({ ended_on: '2026-12-31' })).rejects.toMatchObject(REFUSED);
    await expect(row().update({ ended_on: null })).rejects.toMatchObject(REFUSED);
  });

  it('D-e-mail: the end of what only lapsed may be taken back', async () => {
    const documentId = await makeCompetence(desk.server);
    const row = (): ReturnType<typeof desk.server.db> =>
      desk.server.db('pp_competences').where({ document_id: documentId });
    const terms = desk.server.db({ t: 'pp_competence_terms' });
    const own = terms.join({ c: 'pp_competences' }, 'c.id', 't.competence_id');
    const [lastDay] = await own.where('c.document_id', documentId).pluck<string[]>('t.last_day');
    await row().update({ ended_on: lastDay });
    await row().update({ ended_on: null });
    await row().update({ ended_on: '2026-11-30' });
    await expect(row().update({ ended_on: null })).rejects.toMatchObject(REFUSED);
  });
});

/** The Document Service as code without our types calls it. */
type Documents = Record<
  'create' | 'update' | 'delete' | 'clone',
  (params: object) => Promise<unknown>
>;

describe('the Document Service, used by other plugins', () => {
  const documents = (type: string): Documents =>
    desk.server.strapi.documents(
      `plugin::partner-program.${type}` as 'plugin::partner-program.partner',
    ) as unknown as Documents;
  const refused = (call: () => Promise<unknown>, code: string): Promise<void> =>
    leavesNoTrace(desk.server, async () => {
      await expect(call()).rejects.toMatchObject({ details: { code } });
    });

  it('keeps partners and their governed fields', async () => {
    const { documentId } = await makePartner(desk.server);
    const ended = { documentId, data: { partnership: 'ended' } };
    await refused(() => documents('partner').update(ended), 'record.governed-field');
    await refused(() => documents('partner').delete({ documentId }), 'record.no-direct-change');
    await refused(() => documents('partner').clone({ documentId }), 'record.no-direct-change');
  });

  it.each(['point-entry', 'journal-entry', 'partner-status', 'competence-term', 'job-run'])(
    '%s is closed',
    async (type) => {
      const data = {};
      await refused(() => documents(type).create({ data }), 'record.no-direct-change');
      const table = `pp_${type.replace('-', '_').replace(/y$/, 'ie').replace(/s$/, 'se')}s`;
      const { document_id: documentId } = await desk.server
        .db(table)
        .first<{ document_id: string }>('document_id');
      await refused(() => documents(type).update({ documentId, data }), 'record.no-direct-change');
      await refused(() => documents(type).delete({ documentId }), 'record.no-direct-change');
    },
  );

  it('answers null for a partner that is not there, as for any type', async () => {
    const change = { documentId: 'nosuchpartner', data: { phone: '1' } };
    expect(await documents('partner').update(change)).toBeNull();
  });
});
