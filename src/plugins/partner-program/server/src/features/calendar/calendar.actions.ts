import { z } from '@strapi/utils';

import { decideConfirmation } from '../../../../rules/calendar/change.rules';
import { action, recordActions } from '../../platform/actions/action';
import { longTextSchema, reasonSchema } from '../../platform/http/contracts';
import { readException, type StoredException } from './exceptions.store';
import { confirmYear } from './use-cases/confirm-year';
import { withdrawException } from './use-cases/withdraw-exception';
import { readYear, type StoredYear } from './years.store';

export const exceptionActions = recordActions<StoredException>({
  record: 'calendar-exception',
  records: 'calendar-exceptions',
  uid: 'plugin::partner-program.calendar-exception',
  read: readException,
  actions: [
    action({
      name: 'withdraw',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: ['calendar-exception.withdrawn'],
      legal: ({ withdrawnOn }: StoredException) => withdrawnOn === null,
      run: withdrawException,
    }),
  ],
});

export const yearActions = recordActions<StoredYear>({
  record: 'calendar-year',
  records: 'calendar-years',
  uid: 'plugin::partner-program.calendar-year',
  read: readYear,
  actions: [
    action({
      name: 'confirm',
      tone: 'success',
      bulk: false,
      input: z.strictObject({ reason: longTextSchema(2000).optional() }),
      refusals: ['calendar-year.already-confirmed', 'calendar-year.too-early'],
      legal: (year: StoredYear, today) => decideConfirmation(year, today).ok,
      run: confirmYear,
    }),
  ],
});
