import { addDays } from '../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { bearerOf, loginAdmin, type Login, type TestServer } from '../support';
import { salesSystem } from '../features/sales/system';
import { act, COMPLETE_PROJECT, makePartner, makePartnerUser } from '../support/programme';

/** A partner of the torture, with its owner and the projects it moves. */
export interface Player {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly bin: string;
  readonly owner: Login;
  readonly projects: string[];
}

export interface World {
  readonly server: TestServer;
  readonly admin: Login;
  /** Advanced partners, whose projects earn points; they stand in the public list. */
  readonly holders: readonly Player[];
  /** A partner without ККВ: its projects earn nothing. */
  readonly outsider: Player;
  /** A partner whose competence comes and goes. */
  readonly guest: Player;
  /** What the sales system shows. */
  readonly sales: string;
}

const PROJECTS = 3;

/** What the torture starts from. */
export async function makeWorld(server: TestServer): Promise<World> {
  const admin = await loginAdmin(server.strapi);
  const holders = [await makePlayer(server), await makePlayer(server)];
  const from = addDays(clockOf(server.strapi).today(), -100);
  for (const holder of holders) {
    const input = { kind: 'kkv', level: 'advanced', from, reason: 'начало' };
    const awarded = await act(
      server,
      admin,
      `partners/${holder.documentId}/award-competence`,
      input,
    );
    if (awarded.status !== 200) throw new Error(JSON.stringify(awarded.body));
  }
  const outsider = await makePlayer(server);
  const guest = await makePlayer(server);
  await makeActivity(server);
  const { bearer: sales } = await salesSystem(server);
  return { server, admin, holders, outsider, guest, sales };
}

/** A row for marketing without a cap, so that every request may be granted. */
async function makeActivity({ db }: TestServer): Promise<void> {
  await db('pp_activities').insert({
    document_id: 'torture',
    code: 'torture',
    scheme: 'kkv',
    kind: 'marketing',
    name_ru: 'Испытание',
    name_kk: 'Сынақ',
    name_en: 'Torture',
    formula: 'fixed',
    points: 7,
    effective_from: '2020-01-01',
  });
}

async function makePlayer(server: TestServer): Promise<Player> {
  const partner = await makePartner(server);
  const owner = await makePartnerUser(server, partner.id);
  const projects: string[] = [];
  for (let n = 0; n < PROJECTS; n += 1) projects.push(await makeProject(server, owner));
  const [bin = ''] = await server.db('pp_partners').where({ id: partner.id }).pluck('bin');
  return { ...partner, bin: String(bin), owner, projects };
}

/** A finished project of a time that suits any clock. */
export function projectInput(server: TestServer): object {
  const today = clockOf(server.strapi).today();
  const days = { startedOn: addDays(today, -200), finishedOn: addDays(today, -30) };
  return { ...COMPLETE_PROJECT, ...days };
}

async function makeProject(server: TestServer, owner: Login): Promise<string> {
  const made = await server.agent
    .post('/api/partner-program/cabinet/projects')
    .set('Authorization', owner.bearer)
    .send(projectInput(server))
    .expect(201);
  return (made.body as { data: { documentId: string } }).data.documentId;
}

/** Access tokens end after ten minutes, however slowly the machine goes: these are renewed. */
export class FreshLogins {
  #renewed: Promise<void> = Promise.resolve();
  #until = 0;

  constructor(private readonly world: World) {}

  /** Resolves when every login of the world has some minutes before it. */
  ready(): Promise<void> {
    if (performance.now() > this.#until) {
      this.#until = performance.now() + 4 * 60_000;
      this.#renewed = renewTokens(this.world);
    }
    return this.#renewed;
  }
}

async function renewTokens({ server, admin, holders, outsider, guest }: World): Promise<void> {
  admin.bearer = await bearerOf(server.strapi, 'admin', admin.id);
  for (const { owner } of [...holders, outsider, guest]) {
    owner.bearer = await bearerOf(server.strapi, 'users-permissions', owner.id);
  }
}
