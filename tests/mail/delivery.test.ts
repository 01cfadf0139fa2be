import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { kickMail } from '../../src/plugins/partner-program/server/src/platform/mail/worker';
import { bootServer, eventually, loginAdmin, type TestServer } from '../support';
import { act } from '../support/programme';
import { outcomeOf } from '../support/scene';
import { declareTestMail } from './support/mails';
import { enqueue, kept, states } from './support/outbox';
import { openSmtp, type Smtp, type SmtpOptions } from './support/smtp';

describe('delivery', () => {
  let server: TestServer;
  let smtp: Smtp;
  let rules: SmtpOptions = {};
  const START = Date.parse('2026-12-01T09:00:00+05:00');

  beforeAll(async () => {
    smtp = await openSmtp({
      onRecipient: (address) => rules.onRecipient?.(address),
      onText: (letter) => rules.onText?.(letter),
    });
    server = await bootServer({ programNow: new Date(START).toISOString(), env: smtp.env });
    declareTestMail();
  });
  afterEach(() => {
    rules = {};
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const lettersTo = (event: string | undefined) =>
    smtp.letters.filter(({ to }) => to[0] === `${event?.replace(':', '-')}@example.test`);
  const becomes = (event: string | undefined, state: string) =>
    eventually(async () => expect((await kept(server, event)).state).toBe(state));
  /** Moves the clock by minutes and has the outbox looked into. */
  let passed = 0;
  const pass = (minutes: number): void => {
    passed += minutes;
    clockOf(server.strapi).travelTo(new Date(START + passed * 60_000).toISOString());
    kickMail(server.strapi);
  };

  it('goes out after the commit: both forms, the stable Message-ID, nothing secret left', async () => {
    const [event] = await enqueue(server, 1);
    expect((await kept(server, event)).sealed).not.toContain('secret-code');
    await becomes(event, 'sent');
    const row = await kept(server, event);
    expect(row).toMatchObject({ attempts: 1, sealed: null, last_error: null });
    const [letter] = lettersTo(event);
    expect(letter?.parsed).toMatchObject({ subject: 'Новость: Проект', messageId: row.message_id });
    expect(letter?.parsed.text).toContain('https://example.test/secret-code');
    expect(letter?.parsed.html).toContain('<a href="https://example.test/secret-code">');
    expect(letter?.parsed.from?.text).toContain('programme@partners.example.kz');
    expect(letter?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(row.message_id).toMatch(/^<[a-z0-9]+@partners\.example\.kz>$/);
  });

  it('a name adds neither a header nor a tag', async () => {
    const name = 'Имя\r\nBcc: other@example.test\r\n\r\n<script>alert(1)</script> {link}';
    const [event] = await enqueue(server, 1, { facts: { name, link: '"><img src=x>' } });
    await becomes(event, 'sent');
    const [letter] = lettersTo(event);
    expect(letter?.to).toHaveLength(1);
    expect(letter?.parsed.bcc).toBeUndefined();
    expect(letter?.parsed.subject).toContain('Bcc: other@example.test');
    expect(letter?.parsed.html).not.toMatch(/<script|<img/);
  });

  it('a recipient who is put off is tried again, later each time', async () => {
    rules = { onRecipient: () => 450 };
    const [event] = await enqueue(server, 1);
    await eventually(async () => expect((await kept(server, event)).attempts).toBe(1));
    const { state, next_attempt_at: next, last_error: error } = await kept(server, event);
    expect(state).toBe('waiting');
    expect((next?.getTime() ?? 0) - START).toBeLessThanOrEqual(60_000);
    expect(error).toContain('450');
    expect(error).not.toContain('@');
    pass(1);
    await eventually(async () => expect((await kept(server, event)).attempts).toBe(2));
    rules = {};
    pass(2);
    await becomes(event, 'sent');
    expect(lettersTo(event)).toHaveLength(1);
  });

  it('a recipient who does not exist ends the mail; staff send it again', async () => {
    rules = { onRecipient: () => 550 };
    const [event] = await enqueue(server, 1);
    await becomes(event, 'dead');
    const { document_id: id } = await server
      .db('pp_outbox_messages')
      .where({ event })
      .first<{ document_id: string }>('document_id');
    pass(600);
    expect(lettersTo(event)).toEqual([]);
    rules = {};
    const admin = await loginAdmin(server.strapi);
    expect(outcomeOf(await act(server, admin, `outbox/${id}/retry`, {}))).toBe('200');
    await becomes(event, 'sent');
    expect(lettersTo(event)[0]?.parsed.text).toContain('secret-code');
    expect(outcomeOf(await act(server, admin, `outbox/${id}/retry`, {}))).toBe(
      '409 outbox.not-dead',
    );
  });

  it('a text that is refused after it was read ends the mail too', async () => {
    rules = { onText: () => 554 };
    const [event] = await enqueue(server, 1);
    await becomes(event, 'dead');
  });

  it('one that is dead does not hold up the others', async () => {
    rules = { onRecipient: (address) => (address.startsWith('gone') ? 550 : undefined) };
    const [gone] = await enqueue(server, 1, { to: 'gone@example.test' });
    const others = await enqueue(server, 5);
    for (const event of others) await becomes(event, 'sent');
    await becomes(gone, 'dead');
  });

  it('what came too late is not sent, and its secret is gone', async () => {
    const expiresAt = new Date(START - 1000).toISOString();
    const [event] = await enqueue(server, 1, { expiresAt });
    await becomes(event, 'dead');
    expect(await kept(server, event)).toMatchObject({ last_error: 'expired', sealed: null });
    expect(lettersTo(event)).toEqual([]);
  });

  it('a slow mail server holds two connections of the pool at most, and the site answers', async () => {
    let go = (): void => undefined;
    const gate = new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
    let inHand = 0;
    rules = {
      onText: () => {
        inHand += 1;
        return gate;
      },
    };
    const events = await enqueue(server, 12);
    await eventually(() => expect(inHand).toBe(2));
    await server.agent.get('/api/partner-program/directory').expect(200);
    const pool = (server.db.client as { pool: { numUsed(): number } }).pool;
    expect(pool.numUsed()).toBeLessThanOrEqual(2);
    expect(inHand).toBe(2);
    go();
    for (const event of events) await becomes(event, 'sent');
    for (const event of events) expect(lettersTo(event)).toHaveLength(1);
  });

  it('a mail server that is down for a day loses nothing: all goes out once it is up', async () => {
    await eventually(async () => expect((await states(server)).waiting).toBeUndefined());
    const { port } = smtp;
    await smtp.stop();
    const events = await enqueue(server, 8);
    for (let hour = 0; hour < 24; hour += 1) {
      pass(60);
      // An attempt was made and failed: its mail is put off past this hour's beginning.
      await eventually(async () => {
        const [row] = await server
          .db('pp_outbox_messages')
          .where({ state: 'waiting' })
          .max<{ next: Date }[]>({ next: 'next_attempt_at' });
        expect(row?.next.getTime()).toBeGreaterThan(START + passed * 60_000);
      });
    }
    for (const event of events) {
      expect(await kept(server, event)).toMatchObject({ state: 'waiting', attempts: 0 });
    }
    smtp = await openSmtp({ port });
    await eventually(
      async () => {
        pass(30);
        expect((await states(server)).waiting).toBeUndefined();
      },
      { every: 200 },
    );
    for (const event of events) expect(lettersTo(event)).toHaveLength(1);
  });
});
