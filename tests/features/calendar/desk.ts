import { loginAdmin, type Login, type TestServer } from '../../support';
import { done } from '../../support/scene';

const BASE = '/partner-program';

export interface CalendarYear {
  readonly confirmedOn: string | null;
  readonly toConfirm: { readonly documentId: string; readonly version: number } | null;
  readonly waiting: readonly number[];
  readonly days: readonly {
    readonly day: string;
    readonly working: boolean;
    readonly cause: string;
    readonly holiday: string | null;
  }[];
  readonly exceptions: readonly {
    readonly documentId: string;
    readonly day: string;
    readonly decree: string;
    readonly withdrawnOn: string | null;
    readonly enteredBy: string | null;
  }[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An administrator at the calendar, on any server of the same database. */
export interface CalendarDesk {
  readonly admin: Login;
  year(year: number, at?: Pick<TestServer, 'agent'>): Promise<CalendarYear>;
  post(path: string, body: object, at?: Pick<TestServer, 'agent'>): Promise<Answer>;
  enter(day: string, kind: 'day-off' | 'working-day'): Promise<Answer>;
}

export async function openCalendar(server: TestServer): Promise<CalendarDesk> {
  const admin = await loginAdmin(server.strapi);
  const as = admin.bearer;
  const post: CalendarDesk['post'] = async (path, body, { agent } = server) =>
    agent
      .post(BASE + path)
      .set('Authorization', as)
      .send(body);
  return {
    admin,
    post,
    year: (year, { agent } = server) =>
      done(agent.get(`${BASE}/calendar?year=${year}`).set('Authorization', as)),
    enter: (day, kind) => post('/calendar/exceptions', { day, kind, decree: 'Постановление № 1' }),
  };
}
