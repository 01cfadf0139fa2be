import type { Call, Fleet, Reply } from '../support/durability';
import type { Player, World } from './world';
import { projectInput } from './world';

const CABINET = '/api/partner-program/cabinet';
const STAFF = '/partner-program';

/** What the clients were told: to be compared with what the database holds. */
export interface Told {
  /** Effects that were confirmed: the version each record had after them, by action. */
  readonly done: { documentId: string; action: string; version: number }[];
  /** Keys of projects that were sent until they were answered, with the answers. */
  readonly added: Map<string, Set<string>>;
  readonly statuses: Map<number, number>;
  /** Answers that no server may ever give. */
  readonly faults: string[];
}

export function nothingTold(): Told {
  return { done: [], added: new Map(), statuses: new Map(), faults: [] };
}

/** One client's way through the programme: a random thing after another, whatever is answered. */
export class Workload {
  #keys = 0;

  constructor(
    private readonly fleet: Fleet,
    private readonly world: World,
    private readonly client: number,
    private readonly random: (below: number) => number,
    readonly told: Told,
  ) {}

  async step(): Promise<void> {
    const steps = [
      () => this.#partnerMove(),
      () => this.#partnerMove(),
      () => this.#staffMove(),
      () => this.#staffMove(),
      () => this.#staffMove(),
      () => this.#reverse(),
      () => this.#competence(),
      () => this.#addOnce(),
    ];
    await steps[this.random(steps.length)]?.();
  }

  async #partnerMove(): Promise<void> {
    const player = this.#anyPlayer();
    const documentId = this.#pick(player.projects);
    const path = `${CABINET}/projects/${documentId}`;
    const { bearer } = player.owner;
    const read = await this.#send({ method: 'GET', path, bearer });
    const expectedVersion = (read?.body.data as { version: number } | undefined)?.version;
    if (expectedVersion === undefined) return;
    const move = this.#pick(['submit', 'submit', 'withdraw']);
    const body = { expectedVersion };
    await this.#effect(documentId, move, { method: 'POST', path: `${path}/${move}`, bearer, body });
  }

  async #staffMove(): Promise<void> {
    const documentId = this.#pick(this.#anyPlayer().projects);
    const name = this.#pick(['publish', 'publish', 'unpublish', 'return']);
    const input =
      name === 'publish' ? {} : name === 'return' ? { remarks: 'ещё раз' } : { reason: 'проверка' };
    await this.#act('projects', documentId, name, input);
  }

  async #reverse(): Promise<void> {
    const { documentId } = this.#pick(this.world.holders);
    const path = `${STAFF}/points?partner=${documentId}&pageSize=100`;
    const { bearer } = this.world.admin;
    const read = await this.#send({ method: 'GET', path, bearer });
    const entries = (read?.body.data ?? []) as { documentId: string; reversed: boolean }[];
    const standing = entries.filter((entry) => !entry.reversed);
    if (standing.length === 0) return;
    await this.#act('point-entries', this.#pick(standing).documentId, 'reverse', {
      reason: 'сторно',
    });
  }

  async #competence(): Promise<void> {
    const { guest, admin } = this.world;
    const input = { kind: 'kkv', level: 'basic', reason: 'проверка' };
    if (this.random(2) === 0) {
      return this.#act('partners', guest.documentId, 'award-competence', input);
    }
    const path = `${CABINET}/competences`;
    const read = await this.#send({ method: 'GET', path, bearer: guest.owner.bearer });
    const held = (read?.body.data ?? []) as { documentId: string }[];
    const last = held.at(-1);
    if (last)
      await this.#act('competences', last.documentId, 'end', { reason: 'проверка' }, admin.bearer);
  }

  /** The same request until it is answered, as a client that lost its connection does. */
  async #addOnce(): Promise<void> {
    const player = this.#anyPlayer();
    const key = `torture-${this.client}-${(this.#keys += 1)}`;
    const body = { ...projectInput(this.world.server), titleRu: key };
    const answers = new Set<string>();
    this.told.added.set(key, answers);
    let answered = 0;
    while (answered < 2) {
      const { bearer } = player.owner;
      const path = `${CABINET}/projects`;
      const reply = await this.#send({ method: 'POST', path, bearer, body, key });
      if (!reply) continue;
      answered += 1;
      if (reply.status !== 201) this.told.faults.push(`${reply.status} to the key ${key}`);
      else answers.add((reply.body.data as { documentId: string }).documentId);
    }
  }

  async #act(
    records: string,
    documentId: string,
    name: string,
    input: object,
    as?: string,
  ): Promise<void> {
    const bearer = as ?? this.world.admin.bearer;
    const path = `${STAFF}/${records}/${documentId}/actions`;
    const read = await this.#send({ method: 'GET', path, bearer });
    const expectedVersion = read?.body.meta?.version;
    if (expectedVersion === undefined) return;
    const body = { expectedVersion, input };
    await this.#effect(documentId, name, { method: 'POST', path: `${path}/${name}`, bearer, body });
  }

  async #effect(documentId: string, action: string, call: Call): Promise<void> {
    const reply = await this.#send(call);
    if (reply?.status !== 200) return;
    const { version } = reply.body.data as { version: number };
    this.told.done.push({ documentId, action, version });
  }

  async #send(call: Call): Promise<Reply> {
    const reply = await this.fleet.send(this.random(2), call);
    const status = reply?.status ?? 0;
    this.told.statuses.set(status, (this.told.statuses.get(status) ?? 0) + 1);
    const fault = status >= 500 || status === 401 || status === 400;
    if (fault) this.told.faults.push(`${status} ${call.path} ${JSON.stringify(reply?.body)}`);
    return reply;
  }

  #anyPlayer(): Player {
    return this.#pick([...this.world.holders, this.world.outsider]);
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.random(items.length)] as T;
  }
}
