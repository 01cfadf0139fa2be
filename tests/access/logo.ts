import { eventually } from '../support';
import type { ValidCall } from './expectations';
import type { Persona } from './personas';
import { send } from './refusal';
import type { World } from './world';

const PATH = '/api/partner-program/cabinet/card/logo';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function versionOf({ server, own, foreign }: World, by?: Persona): Promise<string> {
  const { id } = by?.startsWith('foreign') ? foreign : own;
  const row = await server.db('pp_partners').where({ id }).first<{ version: number }>('version');
  return String(row.version);
}

export async function logoUpload(world: World, by?: Persona): Promise<ValidCall> {
  return { path: PATH, body: { expectedVersion: await versionOf(world, by) }, file: PIXEL };
}

/** There is a logo first. */
export async function logoRemoval(world: World, by?: Persona): Promise<ValidCall> {
  const owner = by?.startsWith('foreign') ? 'foreign owner' : 'owner';
  const bearer = world.bearers[owner];
  await send(world.server, { method: 'POST', bearer, ...(await logoUpload(world, by)) });
  await formerIsGone(world);
  return { path: `${PATH}?expectedVersion=${await versionOf(world, by)}` };
}

/** The logo before goes after the answer: what is refused meanwhile must not be blamed for it. */
async function formerIsGone({ server }: World): Promise<void> {
  const used = server.db('files_related_mph').select('file_id');
  await eventually(async () => {
    expect(await server.db('files').whereNotIn('id', used).pluck('id')).toEqual([]);
  });
}
