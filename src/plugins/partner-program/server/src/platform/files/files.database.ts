import { check, index, uniqueKey, type DatabaseObject } from '../database/objects';
import { FILE_TYPES } from './content/types';
import { FILES_TABLE } from './files.store';

const types = FILE_TYPES.map((type) => `'${type}'`).join(', ');

/**
 * A file is attached once and never changes otherwise; while it belongs to nothing it may go, and
 * with the person whom it names.
 * Columns of authorship may change, or an administrator who once wrote could not be deleted.
 */
const KEPT: readonly DatabaseObject[] = [
  {
    name: 'pp_keep_private_file',
    drop: 'select 1',
    create: `create or replace function pp_keep_private_file() returns trigger language plpgsql as $$
      declare
        authors text[] := '{created_by_id,updated_by_id}';
        attaching text[] := authors || '{record,record_id,updated_at}';
      begin
        if tg_op = 'DELETE' then
          if old.record is null or current_setting('pp.erasing', true) = 'on' then return old; end if;
        elsif (to_jsonb(old) - authors) = (to_jsonb(new) - authors)
          or (old.record is null and (to_jsonb(old) - attaching) = (to_jsonb(new) - attaching)) then
          return new;
        end if;
        raise exception 'A private file that is attached stays as it is'
          using errcode = 'PP001', constraint = 'record.append-only';
      end $$`,
  },
  {
    name: `${FILES_TABLE}_kept`,
    drop: `drop trigger if exists ${FILES_TABLE}_kept on ${FILES_TABLE}`,
    create: `create trigger ${FILES_TABLE}_kept before update or delete on ${FILES_TABLE}
      for each row execute function pp_keep_private_file()`,
  },
  {
    name: `${FILES_TABLE}_no_truncate`,
    drop: `drop trigger if exists ${FILES_TABLE}_no_truncate on ${FILES_TABLE}`,
    create: `create trigger ${FILES_TABLE}_no_truncate before truncate on ${FILES_TABLE}
      for each statement execute function pp_refuse_truncate()`,
  },
];

export const FILES_DATABASE: readonly DatabaseObject[] = [
  ...KEPT,
  check(
    FILES_TABLE,
    'pp_private_files_shape',
    `partner_id is not null and bytes > 0 and type in (${types})
      and checksum ~ '^[0-9a-f]{64}$' and storage_key ~ '^[0-9a-f]{64}$' and name <> ''
      and (record is null) = (record_id is null)`,
  ),
  uniqueKey(FILES_TABLE, 'pp_private_files_storage_key', 'storage_key'),
  uniqueKey(FILES_TABLE, 'pp_private_files_document_id', 'document_id'),
  index(FILES_TABLE, 'pp_private_files_unattached', '(partner_id, stored_at) where record is null'),
  index(FILES_TABLE, 'pp_private_files_record', '(record, record_id) where record is not null'),
];
