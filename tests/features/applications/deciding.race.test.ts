import { bootServer, loginAdmin, nTimesAtOnce, spawnServer } from '../../support';
import type { Login, SpawnedServer, TestServer } from '../../support';
import { act } from '../../support/programme';
import { countOutcomes, done, makeScene, type Scene } from '../../support/scene';
import { deskOf } from './case';

const PROGRAM_NOW = '2026-12-01T09:00:00+05:00';
const LONG_MS = 180_000;
/** What each of several admins decides; the same version lies before all of them. */
const VERDICTS = ['approve', 'refuse', 'lower', 'approve', 'refuse', 'lower', 'approve', 'refuse'];

describe('D-history: admins who decide one application at once, on two servers', () => {
  let server: TestServer;
  let second: SpawnedServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;

  beforeAll(async () => {
    server = await bootServer({ programNow: PROGRAM_NOW });
    second = await spawnServer({ database: server.database, programNow: PROGRAM_NOW });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  }, LONG_MS);
  afterAll(async () => {
    await second.stop();
    await server.stop();
  });

  const decideAtOnce = async (scene: Scene, id: string, verdicts: readonly string[]) => {
    const { version } = await desk.read(scene, id);
    const answers = await nTimesAtOnce(verdicts.length, (n) => {
      // `act` needs the agent alone.
      const at = n % 2 ? server : (second as never);
      const path = `applications/${id}/${verdicts[n] ?? ''}`;
      return act(at, admin, path, { note: 'решено на встрече' }, version);
    });
    const others = { '409 record.version-conflict': verdicts.length - 1 };
    expect(countOutcomes(answers)).toEqual({ '200': 1, ...others });
    return verdicts[answers.findIndex(({ status }) => status === 200)] ?? '';
  };
  const termsOf = ({ id }: Scene, cause: string): Promise<string[]> =>
    server
      .db({ t: 'pp_competence_terms' })
      .join({ c: 'pp_competences' }, 'c.id', 't.competence_id')
      .where({ 'c.partner_id': id, 't.cause_id': cause })
      .whereNot('t.cause_kind', 'renewal-undecided')
      .pluck('t.cause_kind');
  const decidedIn = async (id: string): Promise<unknown> => {
    const lines = server.db('pp_journal_entries').where({ record: 'application', record_id: id });
    return lines.whereIn('action', ['approve', 'lower', 'refuse']).pluck('action');
  };
  const mailsOf = ({ owner }: Scene): Promise<string[]> =>
    server
      .db('pp_outbox_messages')
      .where({ recipient: owner.email })
      .whereIn('code', ['application.approve', 'application.lower', 'application.refuse'])
      .pluck('code');

  it(
    'K4.9, K4.10: a renewal has one decision, one term, one mail',
    async () => {
      const scene = await makeScene(server, admin, { level: 'advanced', from: '2026-01-10' });
      const id = await desk.filed(scene, 'renewal');
      const verdict = await decideAtOnce(scene, id, VERDICTS);
      expect(await termsOf(scene, id)).toEqual(verdict === 'refuse' ? [] : [verdict]);
      expect(await decidedIn(id)).toEqual([verdict]);
      expect(await mailsOf(scene)).toEqual([`application.${verdict}`]);
    },
    LONG_MS,
  );

  it(
    'K4.3: an initial one makes one award',
    async () => {
      const scene = await desk.ready();
      const id = await desk.filed(scene, 'initial');
      await done(desk.staff(id, 'preliminary-approve'));
      await desk.sendAll(scene, id);
      await done(desk.step(scene, id, 'submit-package'));
      const verdict = await decideAtOnce(scene, id, new Array<string>(8).fill('approve'));
      expect(await termsOf(scene, id)).toEqual(['award']);
      expect(await decidedIn(id)).toEqual([verdict]);
      expect(await mailsOf(scene)).toEqual(['application.approve']);
    },
    LONG_MS,
  );
});
