import type { Dirent } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { TestServer } from '../support';
import type { Letter } from '../mail/support/smtp';
import type { Told } from './workload';

type Db = TestServer['db'];

async function faultsOf(db: Db, sql: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { what: string; fault: string }[] }>(sql);
  return rows.filter(({ fault }) => fault).map(({ what, fault }) => `${what}: ${fault}`);
}

const STANDING = `e.reverses_id is null and not exists (
  select 1 from pp_point_entries r where r.reverses_id = e.id)`;

/** Whether staff took the last entry of a cause back: then nothing of it stands, and that is right. */
const taken = (kind: string, id: string): string => `exists (
  select 1 from pp_point_entries e join pp_point_entries r on r.reverses_id = e.id
  where e.cause_kind = '${kind}' and e.cause_id = ${id} and r.reason is not null
    and not exists (select 1 from pp_point_entries later where later.cause_kind = '${kind}'
      and later.cause_id = ${id} and later.cause_revision > e.cause_revision))`;

/** §1, K6.1: a sale has a line and a content for each revision, and earns what it says, once. */
export function salesFaults(db: Db): Promise<string[]> {
  return faultsOf(
    db,
    `with earns as (
       select s.*, s.kind = 'sale' and s.enterprise and p.partnership = 'active' and exists (
         select 1 from pp_competences c where c.partner_id = s.partner_id and c.kind = 'kkv'
           and c.started_on <= s.sold_on and (c.ended_on is null or c.ended_on >= s.sold_on)) as due
       from pp_sales s join pp_partners p on p.id = s.partner_id)
     select s.external_id as what, concat_ws(', ',
       case when n.revisions <> s.revision then n.revisions || ' contents of ' || s.revision end,
       case when n.lines <> s.revision then n.lines || ' lines of ' || s.revision end,
       case when not s.due and n.standing <> 0 then 'earns without a reason' end,
       case when s.due and n.standing <> 1 and not ${taken('sale', 's.document_id')}
         then n.standing || ' entries stand' end,
       case when s.due and n.standing = 1 and n.points <> s.amount_tiyn / 10000000
         then n.points || ' points for ' || s.amount_tiyn end,
       case when n.elsewhere > 0 then 'stands with another partner' end) as fault
     from earns s, lateral (
       select (select count(*) from pp_sale_revisions r where r.sale_id = s.id) as revisions,
         (select count(*) from pp_journal_entries j
            where j.record = 'sale' and j.record_id = s.document_id) as lines,
         count(e.id) as standing, coalesce(sum(e.points), 0) as points,
         count(e.id) filter (where e.partner_id <> s.partner_id) as elsewhere
       from pp_point_entries e
       where e.cause_kind = 'sale' and e.cause_id = s.document_id and ${STANDING}) n`,
  );
}

/** §4: a granted request stands once or was taken back by staff; no other has an entry. */
export function requestFaults(db: Db): Promise<string[]> {
  return faultsOf(
    db,
    `select q.document_id as what, concat_ws(', ',
       case when n.entries <> (q.state = 'granted')::int then n.entries || ' entries' end,
       case when n.grants <> (q.state = 'granted')::int then n.grants || ' grants' end,
       case when n.told <> n.decided then n.told || ' mails of ' || n.decided || ' decisions' end,
       case when n.news <> n.decided then n.news || ' news of ' || n.decided || ' decisions' end
     ) as fault
     from pp_point_requests q, lateral (
       select (select count(*) from pp_point_entries e
            where e.cause_kind = 'point-request' and e.cause_id = q.document_id) as entries,
         count(*) filter (where j.action = 'grant') as grants,
         count(*) filter (where j.action in ('grant', 'refuse', 'return')) as decided,
         (select count(*) from pp_outbox_messages m
            where m.event like 'point-request:' || q.document_id || ':%') as told,
         (select count(*) from pp_notifications m
            where m.event like 'point-request:' || q.document_id || ':%') as news
       from pp_journal_entries j
       where j.record = 'point-request' and j.record_id = q.document_id) n`,
  );
}

/** §4, D-ledger: what staff decide about projects and entries is told once, in cabinet and mail. */
export function newsFaults(db: Db): Promise<string[]> {
  return faultsOf(
    db,
    `select d.what, concat_ws(', ',
       case when n.told <> d.decided then n.told || ' mails of ' || d.decided || ' decisions' end,
       case when n.news <> d.decided then n.news || ' news of ' || d.decided || ' decisions' end
     ) as fault
     from (select case record when 'point-entry' then record else 'project' end
           || ':' || record_id as what,
         count(*) filter (where actor_kind = 'admin' and (
           action in ('publish', 'return', 'unpublish')
           or action = 'reverse' and reason is not null)) as decided
       from pp_journal_entries where record in ('enterprise-project', 'point-entry')
       group by 1) d, lateral (
       select (select count(*) from pp_outbox_messages m where m.event like d.what || ':%') as told,
         (select count(*) from pp_notifications m where m.event like d.what || ':%') as news) n`,
  );
}

/** Mails not sent, or sent under another name than their own. */
export async function mailFaults(db: Db, letters: readonly Letter[]): Promise<string[]> {
  const rows = await db<{ message_id: string; state: string }>('pp_outbox_messages');
  const came = new Set(letters.map(({ parsed }) => parsed.messageId));
  const known = new Set(rows.map(({ message_id: id }) => id));
  return [
    ...rows.filter(({ state }) => state !== 'sent').map(({ message_id: id }) => `${id} waits`),
    ...rows.filter(({ message_id: id }) => !came.has(id)).map(({ message_id: id }) => `${id} lost`),
    ...[...came].filter((id) => !known.has(id ?? '')).map((id) => `${id ?? '?'} of nobody`),
  ];
}

/** Records without their object; confirmed files that are not there. */
export async function fileFaults(db: Db, folder: string, told: Told): Promise<string[]> {
  const rows = await db<{ document_id: string; storage_key: string }>('pp_private_files');
  const there = new Set((await objectsIn(folder)).map(({ name }) => name));
  const known = new Set(rows.map(({ document_id: id }) => id));
  return [
    ...rows
      .filter(({ storage_key: key }) => !there.has(key))
      .map(({ document_id: id }) => `${id} without its object`),
    ...[...told.files]
      .filter((id) => !known.has(id))
      .map((id) => `${id} was confirmed and is lost`),
  ];
}

/** Paths of objects that no record names: a crash may leave some, the sweep takes them. */
export async function orphansIn(db: Db, folder: string): Promise<string[]> {
  const keys = await db('pp_private_files').pluck<string[]>('storage_key');
  const known = new Set(keys);
  const orphans = (await objectsIn(folder)).filter(({ name }) => !known.has(name));
  return orphans.map(({ name, parentPath }) => path.join(parentPath, name));
}

/** Leaves beside some object what crashes leave there: a whole one without a record, and a part. */
export async function leaveOrphans(folder: string): Promise<void> {
  const object = (await objectsIn(folder)).find(({ name }) => !name.includes('.'));
  if (!object) throw new Error('Nothing was uploaded');
  const { name, parentPath } = object;
  const other = path.join(parentPath, name.slice(0, -1) + (name.endsWith('0') ? '1' : '0'));
  for (const orphan of [other, `${other}.part`]) {
    await copyFile(path.join(parentPath, name), orphan);
  }
}

async function objectsIn(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile());
}
