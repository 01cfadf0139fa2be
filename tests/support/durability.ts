import { spawnServer, type SpawnedServer, type SpawnOptions } from './spawn-server';

/** What a server answered; undefined: it died before it could. */
export type Reply = { status: number; body: ReplyBody } | undefined;

export interface ReplyBody {
  data: unknown;
  meta?: Record<string, unknown>;
  error?: { details?: { code?: string } };
}

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  bearer: string;
  body?: object;
  /** A file, sent as a form with the field `files`. */
  file?: { name: string; content: Buffer };
  key?: string;
}

/** Sends one request; a connection that breaks is no answer, everything else is one. */
export async function send(url: string, call: Call): Promise<Reply> {
  const headers: Record<string, string> = { Authorization: call.bearer };
  if (call.body) headers['Content-Type'] = 'application/json';
  if (call.key) headers['Idempotency-Key'] = call.key;
  const body = call.file ? formOf(call.file) : call.body && JSON.stringify(call.body);
  try {
    const answer = await fetch(url + call.path, { method: call.method, headers, body });
    return { status: answer.status, body: (await answer.json()) as ReplyBody };
  } catch {
    return undefined;
  }
}

function formOf({ name, content }: NonNullable<Call['file']>): FormData {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(content)]), name);
  return form;
}

/** Random numbers that come again with the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Several servers on one database, any of which may be killed and started again. */
export class Fleet {
  #requests = 0;
  #whole = Promise.resolve();
  #kill: { at: number; victim: number; done: () => void } | undefined;

  private constructor(
    private readonly options: SpawnOptions,
    readonly servers: SpawnedServer[],
  ) {}

  static async start(options: SpawnOptions, size: number): Promise<Fleet> {
    const servers = await Promise.all(Array.from({ length: size }, () => spawnServer(options)));
    return new Fleet(options, servers);
  }

  /** Sends a request to one of the servers. The one that a kill waits for is killed under way. */
  async send(server: number, call: Call): Promise<Reply> {
    const url = this.servers[server % this.servers.length]?.url ?? '';
    const answer = send(url, call);
    this.#requests += 1;
    if (this.#kill && this.#requests >= this.#kill.at) this.#strike();
    return answer;
  }

  /** SIGKILLs a server when so many more requests were sent, and starts it again. */
  async killAfter(requests: number, victim: number): Promise<void> {
    const at = this.#requests + requests;
    await new Promise<void>((done) => (this.#kill = { at, victim, done }));
    this.#whole = this.#replace(victim);
    await this.#whole;
  }

  /** Waits while a server starts again. */
  async whole(): Promise<void> {
    await this.#whole;
  }

  async #replace(victim: number): Promise<void> {
    await this.servers[victim]?.stop();
    this.servers[victim] = await spawnServer(this.options);
  }

  #strike(): void {
    const { victim, done } = this.#kill ?? { victim: 0, done: () => undefined };
    this.#kill = undefined;
    void this.servers[victim]?.kill().then(done);
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
  }
}

/**
 * Lets `clients` repeat `step` without a pause while servers are killed, one after another, at
 * moments nobody chose. @returns when the last one is up again and all requests have ended
 */
export async function torture(
  fleet: Fleet,
  plan: { kills: number; clients: number; random: (below: number) => number },
  step: (client: number) => Promise<void>,
): Promise<void> {
  let over = false;
  const client = async (n: number): Promise<void> => {
    while (!over) {
      await step(n);
      // The first goes on with the servers that are left; the others would only slow the start.
      if (n > 0) await fleet.whole();
    }
  };
  const clients = Promise.all(Array.from({ length: plan.clients }, (_, n) => client(n)));
  for (let kill = 0; kill < plan.kills; kill += 1) {
    const victim = plan.random(fleet.servers.length);
    // A step that throws ends the run: without requests no kill would ever come.
    await Promise.race([fleet.killAfter(20 + plan.random(80), victim), clients]);
  }
  over = true;
  await clients;
}
