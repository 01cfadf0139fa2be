import { mkdtempSync, utimesSync } from 'node:fs';
import path from 'node:path';

import type { Decision } from '../../src/plugins/partner-program/rules/shared/decision';
import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { attachFile, readFiles } from '../../src/plugins/partner-program/server/src/platform/files';
import { sweepFiles } from '../../src/plugins/partner-program/server/src/platform/files/files.job';
import { storageOf } from '../../src/plugins/partner-program/server/src/platform/files/storage';
import { newStorageKey } from '../../src/plugins/partner-program/server/src/platform/files/storage/keys';
import { runDue } from '../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { inUnit } from '../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { bootServer, eventually, loginAdmin, nTimesAtOnce, type TestServer } from '../support';
import { countOutcomes, outcomeOf } from '../support/scene';
import { PDF, sourceOf } from './support/contents';
import {
  FILES,
  makeUploader,
  sendFile,
  STAFF_FILES,
  storedIn,
  uploaded,
  type Answer,
  type Uploader,
} from './support/desk';

const SYSTEM = { kind: 'system', id: null } as const;

describe('private files: attached, removed, swept', () => {
  let server: TestServer;
  let folder: string;
  let own: Uploader;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '', 'files-'));
    const env = { FILES_DIR: folder };
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00', env });
    own = await makeUploader(server);
  });
  afterAll(() => server.stop());

  const attach = (documentId: string, to: string, partner = own): Promise<Decision<number>> =>
    inUnit(server.strapi, SYSTEM, (unit) =>
      attachFile(
        unit,
        { partnerId: partner.id, documentId },
        { record: 'point-request', documentId: to },
      ),
    );
  const codeOf = (decision: Decision<unknown>): string =>
    decision.ok ? 'ok' : decision.refusal.code;
  const remove = async (documentId: string, bearer = own.member.bearer): Promise<string> =>
    outcomeOf(await server.agent.delete(`${FILES}/${documentId}`).set('Authorization', bearer));
  const keyOf = async (documentId: string): Promise<string | undefined> => {
    const query = server.db('pp_private_files').where({ document_id: documentId });
    return (await query.first<{ storage_key: string } | undefined>())?.storage_key;
  };
  const setTo = (key: string, value: number): Promise<unknown> =>
    server.db('pp_settings').insert({
      document_id: `${key}${value}`,
      key,
      value: JSON.stringify(value),
      effective_from: '2026-01-01',
    });
  /** Makes an object as old as that, by the machine's own time. */
  const age = (key: string, hours: number): void => {
    const at = new Date(Date.now() - hours * 3_600_000);
    utimesSync(path.join(folder, 'private', key.slice(0, 2), key), at, at);
  };
  const putOrphan = async (hours: number): Promise<string> => {
    const key = newStorageKey();
    await storageOf(server.strapi).put(key, sourceOf(PDF));
    age(key, hours);
    return key;
  };
  const sweepOn = async (instant: string): Promise<object> => {
    clockOf(server.strapi).travelTo(instant);
    await runDue(server.strapi, sweepFiles);
    const last = await server
      .db('pp_job_runs')
      .where({ job: 'sweep-files' })
      .orderBy('id', 'desc')
      .first<{ figures: object | string }>();
    return typeof last.figures === 'string' ? (JSON.parse(last.figures) as object) : last.figures;
  };

  it('is attached once, by its own partner, to one record; naming it again changes nothing', async () => {
    const foreign = await makeUploader(server);
    const file = await uploaded(server, own.member, PDF, 'Отчёт.pdf');
    expect(codeOf(await attach(file, 'r1', foreign))).toBe('file.not-found');
    expect(codeOf(await attach('nothing', 'r1'))).toBe('file.not-found');
    const attached = await attach(file, 'r1');
    if (!attached.ok) throw new Error('refused');
    expect(await attach(file, 'r1')).toEqual(attached);
    expect(codeOf(await attach(file, 'r2'))).toBe('file.already-attached');
    const views = await readFiles(server.db, [attached.value]);
    const view = {
      documentId: file,
      name: 'Отчёт.pdf',
      type: 'application/pdf',
      bytes: PDF.length,
    };
    expect([...views]).toEqual([[attached.value, view]]);
    const lines = await server.db('pp_journal_entries').where({ record_id: file }).orderBy('id');
    expect(lines.map((line: { action: string }) => line.action)).toEqual(['upload', 'attach']);
  });

  it('is listed for staff beside the one record it is attached to', async () => {
    const { bearer } = await loginAdmin(server.strapi);
    const listed = async (query: string): Promise<Answer<{ name: string }[]>> =>
      server.agent.get(`${STAFF_FILES}?${query}`).set('Authorization', bearer);
    for (const name of ['Первый.pdf', 'Второй.pdf']) {
      await attach(await uploaded(server, own.member, PDF, name), 'r9');
    }
    await attach(await uploaded(server, own.member, PDF, 'Чужой.pdf'), 'r8');
    const { body } = await listed('record=point-request&recordId=r9');
    expect(body.data.map(({ name }) => name)).toEqual(['Первый.pdf', 'Второй.pdf']);
    expect((await listed('record=publication&recordId=r9')).body.data).toEqual([]);
    expect((await listed('record=point-request')).status).toBe(400);
  });

  it('of two records that name it at once, one gets it', async () => {
    const file = await uploaded(server, own.member, PDF);
    const done = await nTimesAtOnce(4, (i) => attach(file, `race${i}`));
    expect(done.map(codeOf).sort()).toEqual([
      'file.already-attached',
      'file.already-attached',
      'file.already-attached',
      'ok',
    ]);
  });

  it('once attached it stays as it is, also for SQL', async () => {
    const file = await uploaded(server, own.member, PDF);
    const row = server.db('pp_private_files').where({ document_id: file });
    await expect(row.clone().update({ name: 'b.pdf' })).rejects.toThrow('stays as it is');
    await expect(row.clone().update({ bytes: 1 })).rejects.toThrow('stays as it is');
    await attach(file, 'r3');
    await expect(row.clone().update({ record_id: 'r4' })).rejects.toThrow('stays as it is');
    await expect(row.clone().update({ record: null, record_id: null })).rejects.toThrow('stays');
    await expect(row.clone().delete()).rejects.toThrow('stays as it is');
    await expect(server.db.raw('truncate pp_private_files')).rejects.toThrow();
    expect(await remove(file)).toBe('409 file.already-attached');
  });

  it('unattached it is removed by its partner, bytes and all; by nobody else', async () => {
    const foreign = await makeUploader(server);
    const file = await uploaded(server, own.member, PDF);
    const key = (await keyOf(file)) ?? '';
    expect(await remove(file, foreign.member.bearer)).toBe('404 record.not-found');
    expect(storedIn(folder)).toContain(key);
    expect(await remove(file)).toBe('200');
    await eventually(() => expect(storedIn(folder)).not.toContain(key));
    expect(await remove(file)).toBe('404 record.not-found');
  });

  it('the same Idempotency-Key keeps one file; with other bytes it is a 409', async () => {
    const keyed = async (content: Buffer): Promise<string> => {
      const answer = await sendFile(server, own.member, content).set('Idempotency-Key', 'once');
      const { data } = answer.body as { data?: { documentId: string } };
      return data?.documentId ?? outcomeOf(answer);
    };
    const first = await keyed(PDF);
    expect(await keyed(PDF)).toBe(first);
    expect(await keyed(Buffer.concat([PDF, PDF]))).toBe('409 request.idempotency-key-reused');
  });

  it('no more than the setting says belong to nothing, also when many come at once', async () => {
    const other = await makeUploader(server);
    await setTo('files.unattached-at-most', 3);
    const before = storedIn(folder).length;
    const answers = await nTimesAtOnce(6, () => sendFile(server, other.member, PDF));
    expect(countOutcomes(answers)).toEqual({ '201': 3, '409 file.quota': 3 });
    await eventually(() => expect(storedIn(folder)).toHaveLength(before + 3));
    const [first] = await server.db('pp_private_files').where('partner_id', other.id);
    await attach((first as { document_id: string }).document_id, 'r5', other);
    await uploaded(server, other.member, PDF);
    await setTo('files.unattached-at-most', 50);
  });

  it('the sweep removes what belongs to nothing after a day, and no fresh or attached file', async () => {
    const old = await uploaded(server, own.member, PDF);
    const attached = await uploaded(server, own.member, PDF);
    await attach(attached, 'r6');
    const [oldKey, attachedKey] = [await keyOf(old), await keyOf(attached)];
    clockOf(server.strapi).travelTo('2026-12-02T10:00:00+05:00');
    const fresh = await uploaded(server, own.member, PDF);
    await sweepOn('2026-12-02T10:01:00+05:00');
    expect([await keyOf(old), await keyOf(attached)]).toEqual([undefined, attachedKey]);
    const freshKey = await keyOf(fresh);
    await eventually(() => expect(storedIn(folder)).not.toContain(oldKey));
    expect(storedIn(folder)).toEqual(expect.arrayContaining([attachedKey, freshKey]));
    const lines = await server.db('pp_journal_entries').where({ record_id: old }).orderBy('id');
    expect(lines.at(-1)).toMatchObject({ action: 'expire', actor_kind: 'job' });
  });

  it('the sweep removes objects without a record, but never one that may be under way', async () => {
    const lost = await putOrphan(25);
    const underWay = await putOrphan(23);
    const known = (await keyOf(await uploaded(server, own.member, PDF))) ?? '';
    age(known, 100);
    expect(await sweepOn('2026-12-03T05:00:00+05:00')).toMatchObject({ objects: 1 });
    await eventually(() => expect(storedIn(folder)).not.toContain(lost));
    expect(storedIn(folder)).toEqual(expect.arrayContaining([underWay, known]));
  });

  it('the time that unattached files are kept is a setting', async () => {
    const file = await uploaded(server, own.member, PDF);
    await setTo('files.unattached-days', 5);
    await sweepOn('2026-12-07T05:00:00+05:00');
    expect(await keyOf(file)).toBeDefined();
    await sweepOn('2026-12-09T05:00:00+05:00');
    expect(await keyOf(file)).toBeUndefined();
  });
});
