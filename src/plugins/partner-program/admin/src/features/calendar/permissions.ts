import { UID_PREFIX } from '../../shared/plugin-id';

const permission = (name: string) => [{ action: `${UID_PREFIX}${name}`, subject: null }];

/** Who sees the calendar's page, and who changes what on it. */
export const CALENDAR_PERMISSIONS = {
  read: permission('calendar.read'),
  enter: permission('calendar.enter'),
  withdraw: permission('calendar-exception.withdraw'),
  confirm: permission('calendar-year.confirm'),
};
