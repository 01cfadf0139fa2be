import type { DatabaseObject } from '../../platform/database/objects';
import { TABLES } from './partners.store';

const NAME = 'pp_keep_logins';

/**
 * A login that belongs to a partner is not deleted past it: the partner's last owner would be gone
 * without a word in the journal.
 */
export function keepLogins(): DatabaseObject[] {
  return [
    {
      name: `${NAME}_function`,
      drop: 'select 1',
      create: `create or replace function ${NAME}() returns trigger language plpgsql as $$
        begin
          if exists (select from ${TABLES.users} where user_id = old.id) then
            raise exception 'The login belongs to a partner: take it out of the partner first'
              using errcode = 'PP001', constraint = 'user.belongs-to-partner';
          end if;
          return old;
        end $$`,
    },
    {
      name: NAME,
      drop: `drop trigger if exists ${NAME} on up_users`,
      create: `create trigger ${NAME} before delete on up_users
        for each row execute function ${NAME}()`,
    },
  ];
}
