import type { SpawnedServer, TestServer } from '../../support';

export const DIRECTORY = '/api/partner-program/directory';

export interface Card {
  name: string;
  slug: string;
  city: { code: string; name: string } | null;
  region: { code: string; name: string } | null;
  logo: string | null;
  badges: { competence: string; level: string | null }[];
  points: number | null;
  rank: number | null;
  categories: { code: string; name: string }[];
  industries: { code: string; name: string }[];
  projectCount: number;
}

export type FacetName = 'category' | 'industry' | 'region' | 'city' | 'competence';

export interface List {
  data: Card[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    facets: Record<FacetName, { value: string; name: string; count: number }[]>;
  };
}

/** What the directory answers to a query string. */
export async function list(server: TestServer | SpawnedServer, query = ''): Promise<List> {
  const answer = await server.agent.get(`${DIRECTORY}?${query}`);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as List;
}

export async function slugs(server: TestServer | SpawnedServer, query = ''): Promise<string[]> {
  return (await list(server, query)).data.map(({ slug }) => slug);
}

export async function total(server: TestServer | SpawnedServer, query = ''): Promise<number> {
  return (await list(server, query)).meta.pagination.total;
}
