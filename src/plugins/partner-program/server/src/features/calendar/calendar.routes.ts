import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { changedAnswer, dayAnswer, querySchema } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import {
  changeInput,
  exceptionInput,
  previewAnswer,
  yearAnswer,
  yearSchema,
} from './calendar.contracts';
import { previewOf, yearPage } from './calendar.answers';
import { enterException } from './use-cases/enter-exception';
import { previewChange } from './use-cases/preview-change';

export const CALENDAR_PERMISSIONS = {
  read: 'plugin::partner-program.calendar.read',
  enter: 'plugin::partner-program.calendar.enter',
  withdraw: 'plugin::partner-program.calendar-exception.withdraw',
} as const;

const ENTRY_REFUSALS = [
  'calendar-exception.day-out-of-reach',
  'calendar-exception.day-taken',
  'calendar-exception.nothing-changes',
];

export const calendarRoutes = [
  defineRoute({
    method: 'GET',
    path: '/calendar',
    name: 'calendar-year',
    summary:
      'A year of the working calendar, without one the present year: every day, the exceptions, and ' +
      'who confirmed it',
    access: { door: 'staff', permissions: [CALENDAR_PERMISSIONS.read] },
    query: querySchema({ year: yearSchema.optional() }),
    answer: yearAnswer,
    meta: z.object({ today: dayAnswer }),
    handle: async ({ strapi, query }) => {
      const today = clockOf(strapi).today();
      const year = query.year ?? Number(today.slice(0, 4));
      const data = await yearPage(strapi.db.connection, year, today);
      return accept({ data, meta: { today } });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/calendar/preview',
    name: 'preview-calendar-change',
    summary: 'What a change of the calendar would do to its day and to open deadlines (D-workday)',
    access: {
      door: 'staff',
      permissions: [CALENDAR_PERMISSIONS.enter, CALENDAR_PERMISSIONS.withdraw],
    },
    body: changeInput,
    repeatable: true,
    answer: previewAnswer,
    refusals: [...ENTRY_REFUSALS, 'record.not-found', 'calendar-exception.withdrawn'],
    handle: async ({ strapi, actor, body, language }) => {
      const done = await inUnit(strapi, actor, (unit) => previewChange(unit, body));
      return done.ok ? accept({ data: previewOf(done.value, language) }) : done;
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/calendar/exceptions',
    name: 'enter-calendar-exception',
    summary: 'Enters what a decree makes of a day; open deadlines follow, never earlier',
    access: { door: 'staff', permissions: [CALENDAR_PERMISSIONS.enter] },
    body: exceptionInput,
    answer: changedAnswer,
    successStatus: 201,
    refusals: ENTRY_REFUSALS,
    handle: async ({ strapi, actor, body }) => {
      const done = await inUnit(strapi, actor, (unit) => enterException(unit, body));
      return done.ok ? accept({ data: done.value }) : done;
    },
  }),
];
