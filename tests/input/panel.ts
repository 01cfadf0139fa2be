import type { TestServer } from '../support';
import { send } from '../access/refusal';

export type Form = Readonly<Record<string, unknown>>;

/** Where the Content Manager keeps a type of ours. */
export function collection(type: string): string {
  return `/content-manager/collection-types/plugin::partner-program.${type}`;
}

const NOT_SENT = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'status',
  'localizations',
];

/** The whole form as the panel sends it back: untouched relations as empty lists. */
export async function formOf(
  server: TestServer,
  bearer: string,
  type: string,
  documentId: string,
): Promise<Form> {
  const path = `${collection(type)}/${documentId}`;
  const answer = await send(server, { method: 'GET', path, bearer });
  const { data } = answer.body as { data: Record<string, unknown> };
  const entries = Object.entries(data).filter(([key]) => !NOT_SENT.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isRelation(value) ? { connect: [], disconnect: [] } : value,
    ]),
  );
}

/** Relations to many come as their number, those to one as the record; files have a type. */
function isRelation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'mime' in value) return false;
  return 'count' in value || 'documentId' in value;
}
