import type { TestServer } from '../../support';
import { done, kkvList, type Scene } from '../../support/scene';

/** How a partner stands on a day: to itself, to the public, and by its certificates. */
export interface Standing {
  /** `basic through 2029-02-28`; null while nothing is in force. */
  readonly held: string | null;
  readonly rights: number;
  /** The level on its public card; null without a badge. */
  readonly badge: string | null;
  /** In the public ККВ list. */
  readonly listed: boolean;
  /** `level from lastDay state` of each, oldest first, as the public reads them. */
  readonly certificates: readonly string[];
}

interface Held {
  readonly kind: string;
  readonly inForce: boolean;
  readonly level: string | null;
  readonly lastDay: string | null;
}
interface Told {
  readonly level: { readonly code: string };
  readonly from: string;
  readonly lastDay: string;
  readonly state: { readonly code: string };
}
interface Card {
  readonly badges: readonly { readonly competence: string; readonly level: string | null }[];
}

export async function standingOf(server: TestServer, scene: Scene): Promise<Standing> {
  const { body } = await scene.cabinet.get('/competences').expect(200);
  const { data, meta } = body as { data: Held[]; meta: { rights: string[] } };
  const now = data.find(({ kind, inForce }) => kind === 'kkv' && inForce);
  const { badges } = await done<Card>(
    server.agent.get(`/api/partner-program/directory/${scene.slug}`),
  );
  return {
    held: now ? `${now.level} through ${now.lastDay}` : null,
    rights: meta.rights.length,
    badge: badges.find(({ competence }) => competence === 'kkv')?.level ?? null,
    listed: (await kkvList(server)).some(({ slug }) => slug === scene.slug),
    certificates: await certificatesOf(server, scene),
  };
}

async function certificatesOf(server: TestServer, { id }: Scene): Promise<string[]> {
  const numbers = await server
    .db('pp_certificates')
    .join('pp_competences', 'pp_competences.id', 'competence_id')
    .where('partner_id', id)
    .orderBy('pp_certificates.id')
    .pluck<string[]>('number');
  const told: string[] = [];
  for (const number of numbers) {
    const answer = server.agent.get(`/api/partner-program/certificates/${number}`);
    const { level, from, lastDay, state } = await done<Told>(answer);
    told.push(`${level.code} ${from} ${lastDay} ${state.code}`);
  }
  return told;
}
