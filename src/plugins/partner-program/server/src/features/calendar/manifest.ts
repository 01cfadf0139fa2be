import { contentType } from '../../platform/content-types/content-type';
import { check, uniqueKey } from '../../platform/database/objects';
import { appendOnly, versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { exceptionActions, yearActions } from './calendar.actions';
import { CALENDAR_REFUSALS } from './calendar.refusals';
import { calendarRoutes } from './calendar.routes';
import { yearPlaceholders, yearsWaiting } from './calendar.waiting';
import calendarException from './content-types/calendar-exception/schema.json';
import calendarYear from './content-types/calendar-year/schema.json';
import { TABLES } from './tables';
import { seedYears } from './years.store';

const CLOSED = { fields: 'all', create: false, remove: false } as const;

/** D-workday: the working calendar, what decrees change in it, and the years staff confirmed. */
export const calendarManifest: FeatureManifest = {
  name: 'calendar',
  contentTypes: {
    'calendar-exception': contentType(calendarException),
    'calendar-year': contentType(calendarYear),
  },
  views: {
    'calendar-exception': {
      title: 'day',
      list: ['day', 'kind', 'decree', 'withdrawnOn'],
      sort: { by: 'day', order: 'DESC' },
    },
    'calendar-year': {
      title: 'year',
      list: ['year', 'confirmedOn'],
      sort: { by: 'year', order: 'DESC' },
    },
  },
  routes: calendarRoutes,
  actions: [exceptionActions, yearActions],
  placeholders: yearPlaceholders,
  waiting: [yearsWaiting],
  governance: [
    { uid: 'plugin::partner-program.calendar-exception', ...CLOSED },
    { uid: 'plugin::partner-program.calendar-year', ...CLOSED },
  ],
  permissions: [
    { uid: 'calendar.read', displayName: 'Read the working calendar', subCategory: 'calendar' },
    { uid: 'calendar.enter', displayName: 'Enter exceptions by decree', subCategory: 'calendar' },
  ],
  refusals: CALENDAR_REFUSALS,
  database: [
    versioned(TABLES.exceptions),
    ...appendOnly(TABLES.exceptions, [
      'withdrawn_on',
      'updated_at',
      'version',
      // Strapi writes it with every update, though nothing here is ever a draft.
      'published_at',
    ]),
    check(TABLES.exceptions, 'pp_calendar_exceptions_kind', "kind in ('day-off', 'working-day')"),
    uniqueKey(TABLES.exceptions, 'pp_calendar_exceptions_day', 'day', {
      where: 'withdrawn_on is null',
      refusal: 'calendar-exception.day-taken',
    }),
    versioned(TABLES.years),
    uniqueKey(TABLES.years, 'pp_calendar_years_year', 'year'),
  ],
  seed: seedYears,
};
