import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, nTimesAtOnce, type Login, type TestServer } from '../../support';
import { makePartner, makePartnerUser } from '../../support/programme';
import { cabinetOf, done, makeScene, outcomeOf, type Cabinet } from '../../support/scene';

interface Card {
  version: number;
  contactsPublished: boolean;
  contactsConsent: {
    given: boolean;
    since: string | null;
    textVersion: string | null;
    text: { version: string; text: string };
  };
}

interface Line {
  consent: string;
  text_version: string | null;
  at: Date;
  channel: string;
  given_by: string;
}

const noon = (day: string): string => `${day}T12:00:00+05:00`;
/** An instant of that day; the clock runs on. */
const on = (day: string): unknown => expect.stringMatching(new RegExp(`^${day}T`));
const SETTING = 'contacts.consent-text';

describe('§1, law 94-V: contacts are public by consent of the owner', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: noon('2026-12-01') });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const cardOf = (cabinet: Cabinet): Promise<Card> => done<Card>(cabinet.get('/card?locale=ru'));
  const edit = async (cabinet: Cabinet, fields: object): Promise<string> => {
    const { version } = await cardOf(cabinet);
    return outcomeOf(await cabinet.put('/card', { expectedVersion: version, ...fields }));
  };
  const linesOf = (partnerId: number): Promise<Line[]> =>
    server.db('pp_consents').where({ partner_id: partnerId }).orderBy('id');
  const settings = () => server.agent.get('/partner-program/settings');

  it('keeps what was given and revoked: text, time, user, channel', async () => {
    const { id, owner, cabinet } = await makeScene(server, admin);
    const before = await cardOf(cabinet);
    expect(before.contactsConsent).toMatchObject({ given: false, since: null, textVersion: null });
    expect(before.contactsConsent.text).toMatchObject({ version: '1' });
    expect(before.contactsConsent.text.text).toMatch(/^Партнёр согласен/);

    expect(await edit(cabinet, { contactsPublished: true, contactsTextVersion: '1' })).toBe('200');
    expect(await cardOf(cabinet)).toMatchObject({
      contactsPublished: true,
      contactsConsent: { given: true, since: on('2026-12-01'), textVersion: '1' },
    });

    clockOf(server.strapi).travelTo(noon('2026-12-02'));
    expect(await edit(cabinet, { contactsPublished: true, site: 'https://a.kz/' })).toBe('200');
    expect(await edit(cabinet, { contactsPublished: false })).toBe('200');
    expect(await cardOf(cabinet)).toMatchObject({
      contactsPublished: false,
      contactsConsent: { given: false, since: on('2026-12-02'), textVersion: '1' },
    });
    const lines = await linesOf(id);
    expect(lines.map(({ at }) => at.toISOString())).toEqual([on('2026-12-01'), on('2026-12-02')]);
    const told = { text_version: '1', channel: 'cabinet', given_by: String(owner.id) };
    expect(lines).toMatchObject([
      { consent: 'given', ...told },
      { consent: 'revoked', ...told },
    ]);
  });

  it('D-history: is shown on the partner', async () => {
    const { documentId, cabinet } = await makeScene(server, admin);
    await edit(cabinet, { contactsPublished: true });
    await edit(cabinet, { contactsPublished: false });
    const { body } = await server.agent
      .get(`/partner-program/journal?record=partner&documentId=${documentId}`)
      .set('Authorization', admin.bearer)
      .expect(200);
    const { data } = body as { data: { action: string; from: string | null; to: string | null }[] };
    const said = data.filter(({ action }) => action.endsWith('-contacts-consent'));
    expect(said).toMatchObject([
      { action: 'revoke-contacts-consent', from: 'given', to: 'revoked' },
      { action: 'give-contacts-consent', from: null, to: 'given' },
    ]);
  });

  it('a member edits the card, and sends what stands; it gives and revokes nothing', async () => {
    const { id, cabinet } = await makeScene(server, admin);
    const member = cabinetOf(server, await makePartnerUser(server, id, 'member'));
    const fields = { site: 'https://example.kz/', listed: false };
    expect(await edit(member, { ...fields, contactsPublished: false })).toBe('200');
    expect(await edit(member, { ...fields, contactsPublished: true })).toBe(
      '403 user.role-too-low',
    );
    await edit(cabinet, { contactsPublished: true });
    expect(await edit(member, { contactsPublished: true })).toBe('200');
    const { version } = await cardOf(member);
    expect(await edit(member, { site: 'https://b.kz/', contactsPublished: false })).toBe(
      '403 user.role-too-low',
    );
    expect(await cardOf(member)).toMatchObject({ version, contactsPublished: true });
    expect(await linesOf(id)).toHaveLength(1);
  });

  it('is given once, however many send it at once', async () => {
    const { id, cabinet } = await makeScene(server, admin);
    const { version } = await cardOf(cabinet);
    const body = { expectedVersion: version, contactsPublished: true };
    const answers = await nTimesAtOnce(4, () => cabinet.put('/card', body));
    expect(answers.map(outcomeOf).sort()).toEqual([
      '200',
      ...Array.from({ length: 3 }, () => '409 record.version-conflict'),
    ]);
    expect(await linesOf(id)).toHaveLength(1);
  });

  it('D-settings: to the text in force, a placeholder until staff confirm it', async () => {
    const { id, cabinet } = await makeScene(server, admin);
    clockOf(server.strapi).travelTo(noon('2026-12-03'));
    await edit(cabinet, { contactsPublished: true });
    const { body } = await settings().set('Authorization', admin.bearer).expect(200);
    const { data } = body as { data: { key: string; toConfirm: boolean; value: object }[] };
    const text = data.find(({ key }) => key === SETTING);
    expect(text?.toConfirm).toBe(true);
    const value = { ...text?.value, version: '2' };
    const change = { key: SETTING, value, effectiveFrom: '2026-12-03', seen: null };
    await done(
      server.agent
        .post('/partner-program/settings')
        .set('Authorization', admin.bearer)
        .send(change),
    );
    const { contactsConsent } = await cardOf(cabinet);
    expect(contactsConsent).toMatchObject({
      given: true,
      textVersion: '1',
      text: { version: '2' },
    });
    await edit(cabinet, { contactsPublished: false });
    const again = { contactsPublished: true, contactsTextVersion: '1' };
    expect(await edit(cabinet, again)).toBe('409 contacts.text-changed');
    expect(await edit(cabinet, { ...again, contactsTextVersion: '2' })).toBe('200');
    expect((await linesOf(id)).map((line) => [line.consent, line.text_version])).toEqual([
      ['given', '1'],
      ['revoked', '1'],
      ['given', '2'],
    ]);
  });

  it('what was public before consents were kept can be withdrawn; the text is unknown', async () => {
    const { id, cabinet } = await makeScene(server, admin);
    await server.db('pp_partners').where({ id }).update({ contacts_published: true });
    expect((await cardOf(cabinet)).contactsConsent).toMatchObject({ given: false, since: null });
    expect(await edit(cabinet, { contactsPublished: false })).toBe('200');
    expect(await linesOf(id)).toMatchObject([{ consent: 'revoked', text_version: null }]);
  });

  it('staff who register a partner do not give it', async () => {
    const { id } = await makePartner(server, { contactsPublished: true });
    const row = server.db('pp_partners').where({ id });
    expect(await row.first('contacts_published')).toEqual({ contacts_published: false });
  });
});
