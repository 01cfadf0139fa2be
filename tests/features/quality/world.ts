import { HANDOVERS } from './handovers';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { evaluationJob } from '../../../src/plugins/partner-program/server/src/features/quality/quality.jobs';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { done, makeScene, type Scene } from '../../support/scene';
import { keyOf, keySystem, type KeySystem, type SentKey } from '../licence-keys/system';

export type Owner = Scene & { readonly bin: string };

/**
 * One server with partners that buy keys, hand them over and take part. Its days lie far ahead: months
 * that were evaluated before the test began are none of it.
 */
export interface World {
  readonly server: TestServer;
  readonly admin: Login;
  readonly system: KeySystem;
  at(day: string, time?: string): void;
  partner(options?: { joins?: boolean }): Promise<Owner>;
  /** Keys bought on that day, the first of them handed over before the day `on`. */
  buys(
    owner: Owner,
    bought: number,
    handedOver?: number,
    values?: Partial<SentKey>,
  ): Promise<SentKey[]>;
  handsOver(owner: Owner, key: SentKey, at: string): Promise<void>;
  evaluate(): Promise<string[]>;
  shares(month: string): Promise<Record<string, unknown>[]>;
}

export async function openWorld(installed: string): Promise<World> {
  const server = await bootServer({ programNow: '2026-10-05T09:00:00+05:00' });
  // As if it had been installed in that month: the jobs of a fresh database were by today's clock.
  const run = { document_id: 'installed', job: 'quality-evaluation', period: `${installed}-01` };
  await server.db('pp_job_runs').insert({ ...run, ran_at: new Date(), figures: '{}' });
  const admin = await loginAdmin(server.strapi);
  const system = await keySystem(server);
  const { db } = server;

  const at: World['at'] = (on, time = '10:00:00') =>
    clockOf(server.strapi).travelTo(`${on}T${time}+05:00`);

  at(`${installed}-05`);

  const partner: World['partner'] = async ({ joins = true } = {}) => {
    const scene = await makeScene(server, admin);
    const { bin } = await db('pp_partners').where('id', scene.id).first<{ bin: string }>('bin');
    if (joins) await done(scene.cabinet.post('/quality/join', { textVersion: '1' }));
    return { ...scene, bin };
  };

  const handsOver: World['handsOver'] = async (owner, key, instant) => {
    const { id } = await db('pp_licence_keys')
      .where('external_id', key.externalId)
      .first<{ id: number }>('id');
    await HANDOVERS.insert(db, { keyId: id, partnerId: owner.id, at: instant });
  };

  const buys: World['buys'] = async (owner, bought, handedOver = 0, values = {}) => {
    const keys = Array.from({ length: bought }, () => keyOf(owner.bin, values));
    if (keys.length > 0) await system.rows(keys);
    const at = clockOf(server.strapi).now();
    for (const key of keys.slice(0, handedOver)) await handsOver(owner, key, at);
    return keys;
  };

  const evaluate: World['evaluate'] = async () => {
    const ran = await runDue(server.strapi, evaluationJob);
    if (!ran.ok) throw new Error(ran.refusal.code);
    return [...ran.value];
  };

  const shares: World['shares'] = (month) =>
    db({ s: 'pp_quality_evaluation_shares' })
      .where('s.month', month)
      .orderBy(['s.partner_id', 's.revision'])
      .select(
        's.partner_id',
        's.revision',
        's.bought',
        's.handed_over',
        's.holds',
        's.reason',
        's.change',
      );
  return { server, admin, system, at, partner, buys, handsOver, evaluate, shares };
}
