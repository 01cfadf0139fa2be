import type { TestServer } from '../../support';
import { DIRECTORY, list, type FacetName } from './directory';

/** All that a caller can see of an answer, but the time it was made at. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}
export type Walk = Readonly<Record<string, Seen>>;

const API = '/api/partner-program';
const LANGUAGES = ['ru', 'kk', 'en'] as const;
/** These differ between any two answers. */
const TIMES = ['date', 'x-response-time', 'keep-alive', 'connection'];

/** Addresses that are public and have no record in them. */
const FIXED = [
  `${API}/dictionaries`,
  `${API}/openapi.json`,
  `${API}/certificates/KZ-0000-0000`,
  `${API}/calendars/nobody/calendar.ics`,
  `${DIRECTORY}/no-such-card`,
  `${DIRECTORY}?city=no-such`,
  `${DIRECTORY}?competence=no-such`,
  `${DIRECTORY}?sort=handovers`,
  `${DIRECTORY}?page=0`,
  `${DIRECTORY}?page=2&pageSize=1`,
  `${DIRECTORY}?page=999`,
];

/** What the public list can be asked for: every value of every filter, looked for and not. */
async function lists(server: TestServer, names: readonly string[]): Promise<string[]> {
  const { meta } = await list(server, 'list=all');
  const filters = Object.entries(meta.facets).flatMap(([facet, values]) =>
    values.map(({ value }) => `${facet as FacetName}=${value}`),
  );
  const words = names.map((name) => `q=${encodeURIComponent(name)}`);
  const queries = ['', ...filters, ...words, 'competence=kkv&competence=quality-program'];
  return ['list=all', 'list=kkv'].flatMap((which) =>
    queries.map((query) => `${DIRECTORY}?${[which, query].filter(Boolean).join('&')}`),
  );
}

export interface Door {
  /** Slugs of cards, numbers of certificates. */
  readonly slugs: readonly string[];
  readonly certificates: readonly string[];
  readonly names: readonly string[];
  /** Addresses that want a login, asked without one; and those asked with that of another partner. */
  readonly closed: readonly string[];
  readonly foreign: { readonly bearer: string; readonly paths: readonly string[] };
}

/** Every public answer in every language, with its headers: GET, HEAD, conditional and refused. */
export async function walk(server: TestServer, door: Door): Promise<Walk> {
  const cards = door.slugs.map((slug) => `${DIRECTORY}/${slug}`);
  const papers = door.certificates.map((number) => `${API}/certificates/${number}`);
  const open = [...FIXED, ...(await lists(server, door.names)), ...cards, ...papers];
  const seen: Record<string, Seen> = {};
  for (const path of open) {
    for (const language of LANGUAGES) {
      const asked = `${path}${path.includes('?') ? '&' : '?'}locale=${language}`;
      seen[asked] = seenOf(await server.agent.get(asked));
    }
    seen[`HEAD ${path}`] = seenOf(await server.agent.head(path));
    const spoken = server.agent.get(path).set('Accept-Language', 'kk').set('If-None-Match', '"x"');
    seen[`spoken ${path}`] = seenOf(await spoken);
  }
  for (const path of door.closed) seen[`closed ${path}`] = seenOf(await server.agent.get(path));
  const { bearer, paths } = door.foreign;
  for (const path of paths) {
    seen[`foreign ${path}`] = seenOf(await server.agent.get(path).set('Authorization', bearer));
  }
  return seen;
}

function seenOf(answer: { status: number; headers: Record<string, unknown>; text?: string }): Seen {
  const told = Object.entries(answer.headers).filter(([name]) => !TIMES.includes(name));
  return { status: answer.status, headers: Object.fromEntries(told), text: answer.text ?? '' };
}

/** What differs between two walks: the address with both answers. */
export function differences(before: Walk, after: Walk): unknown[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].flatMap((path) => {
    const [was, is] = [before[path], after[path]];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, was, is }];
  });
}

const MARK = 'quality-program';

/** The same walk with the mark, its filter and count, and what follows from them left out. */
export function withoutMark(seen: Walk): Walk {
  const kept = Object.entries(seen).filter(([path]) => !path.includes(`competence=${MARK}`));
  return Object.fromEntries(
    kept.map(([path, { status, headers, text }]) => {
      const { etag: _etag, 'content-length': _length, ...rest } = headers;
      return [path, { status, headers: rest, text: unmarked(text) }];
    }),
  );
}

/** What is no JSON stays as it is. */
function unmarked(text: string): string {
  if (!text.startsWith('{')) return text;
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
    Array.isArray(value) ? value.filter((one) => !isMark(one)) : value,
  );
}

function isMark(value: unknown): boolean {
  const { competence, value: facet } = (value ?? {}) as { competence?: string; value?: string };
  return competence === MARK || facet === MARK;
}
