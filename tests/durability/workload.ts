import type { Fleet } from '../support/durability';
import { Client } from './client';
import { MixedSteps } from './mixed-steps';
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
  /** Files whose upload was confirmed and that nobody asked to remove. */
  readonly files: Set<string>;
}

export function nothingTold(): Told {
  return { done: [], added: new Map(), statuses: new Map(), faults: [], files: new Set() };
}

/** One client's way through the programme: a random thing after another, whatever is answered. */
export class Workload {
  #keys = 0;
  readonly #client: Client;
  readonly #mixed: MixedSteps;

  constructor(
    fleet: Fleet,
    private readonly world: World,
    private readonly client: number,
    private readonly random: (below: number) => number,
    readonly told: Told,
  ) {
    this.#client = new Client(fleet, random, told);
    this.#mixed = new MixedSteps(this.#client, world, client);
  }

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
      ...this.#mixed.steps(),
    ];
    await steps[this.random(steps.length)]?.();
  }

  async #partnerMove(): Promise<void> {
    const player = this.#anyPlayer();
    const documentId = this.#client.pick(player.projects);
    const path = `${CABINET}/projects/${documentId}`;
    const { bearer } = player.owner;
    const read = await this.#client.send({ method: 'GET', path, bearer });
    const expectedVersion = (read?.body.data as { version: number } | undefined)?.version;
    if (expectedVersion === undefined) return;
    const move = this.#client.pick(['submit', 'submit', 'withdraw']);
    const body = { expectedVersion };
    await this.#client.effect(documentId, move, {
      method: 'POST',
      path: `${path}/${move}`,
      bearer,
      body,
    });
  }

  async #staffMove(): Promise<void> {
    const documentId = this.#client.pick(this.#anyPlayer().projects);
    const name = this.#client.pick(['publish', 'publish', 'unpublish', 'return']);
    const input =
      name === 'publish' ? {} : name === 'return' ? { remarks: 'ещё раз' } : { reason: 'проверка' };
    await this.#client.act('projects', documentId, name, input, this.world.admin.bearer);
  }

  async #reverse(): Promise<void> {
    const { documentId } = this.#client.pick(this.world.holders);
    const path = `${STAFF}/points?partner=${documentId}&pageSize=100`;
    const { bearer } = this.world.admin;
    const read = await this.#client.send({ method: 'GET', path, bearer });
    const entries = (read?.body.data ?? []) as { documentId: string; reversed: boolean }[];
    const standing = entries.filter((entry) => !entry.reversed);
    if (standing.length === 0) return;
    const entry = this.#client.pick(standing).documentId;
    await this.#client.act('point-entries', entry, 'reverse', { reason: 'сторно' }, bearer);
  }

  async #competence(): Promise<void> {
    const { guest, admin } = this.world;
    const input = { kind: 'kkv', level: 'basic', reason: 'проверка' };
    if (this.random(2) === 0) {
      return this.#client.act(
        'partners',
        guest.documentId,
        'award-competence',
        input,
        admin.bearer,
      );
    }
    const path = `${CABINET}/competences`;
    const read = await this.#client.send({ method: 'GET', path, bearer: guest.owner.bearer });
    const held = (read?.body.data ?? []) as { documentId: string }[];
    const last = held.at(-1);
    if (!last) return;
    const why = { reason: 'проверка' };
    await this.#client.act('competences', last.documentId, 'end', why, admin.bearer);
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
      const reply = await this.#client.send({ method: 'POST', path, bearer, body, key });
      if (!reply) continue;
      answered += 1;
      if (reply.status !== 201) this.told.faults.push(`${reply.status} to the key ${key}`);
      else answers.add((reply.body.data as { documentId: string }).documentId);
    }
  }

  #anyPlayer(): Player {
    return this.#client.pick([...this.world.holders, this.world.outsider]);
  }
}
