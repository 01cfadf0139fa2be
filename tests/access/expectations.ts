import { CABINET_ROUTES } from './expectations.cabinet';
import { CALENDAR_ROUTES } from './expectations.calendar';
import { DESK_ROUTES } from './expectations.desk';
import { CERTIFICATE_ROUTES } from './expectations.certificates';
import { RATING_ROUTES } from './expectations.rating';
import { FILE_ROUTES } from './expectations.files';
import { LICENCE_KEY_ROUTES } from './expectations.licence-keys';
import { QUALITY_ROUTES } from './expectations.quality';
import { MONITOR_REPORT_ROUTES } from './expectations.monitor-reports';
import { SALE_ROUTES } from './expectations.sales';
import { MAIL_ROUTES } from './expectations.mail';
import { SURVEY_ROUTES } from './expectations.surveys';
import { STAFF_ROUTES } from './expectations.staff';
import type { Persona } from './personas';
import type { AccessRule } from './rules';
import { everybody } from './rules';
import type { World } from './world';

/** A valid call of one route, for a record that nobody has touched. */
export interface ValidCall {
  readonly path: string;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly file?: Buffer;
}

export interface Expectation {
  readonly rule: AccessRule;
  /** `by`: who is going to make it, where that matters. */
  make(world: World, by?: Persona): Promise<ValidCall> | ValidCall;
}

export type Expectations = Readonly<Record<string, Expectation>>;

const PUBLIC_ROUTES: Expectations = Object.fromEntries(
  ['/openapi.json', '/directory', '/directory/:slug', '/dictionaries'].map((path) => [
    `GET /api/partner-program${path}`,
    {
      rule: everybody(),
      make: ({ own }: World) => ({
        path: `/api/partner-program${path.replace(':slug', own.slug)}`,
      }),
    },
  ]),
);

/** Every route of the product and who gets what there. */
export const EXPECTATIONS: Expectations = {
  ...PUBLIC_ROUTES,
  ...CABINET_ROUTES,
  ...CERTIFICATE_ROUTES,
  ...STAFF_ROUTES,
  ...CALENDAR_ROUTES,
  ...RATING_ROUTES,
  ...DESK_ROUTES,
  ...FILE_ROUTES,
  ...SALE_ROUTES,
  ...LICENCE_KEY_ROUTES,
  ...QUALITY_ROUTES,
  ...MONITOR_REPORT_ROUTES,
  ...MAIL_ROUTES,
  ...SURVEY_ROUTES,
};
