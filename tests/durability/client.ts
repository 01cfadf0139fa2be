import type { Call, Fleet, Reply } from '../support/durability';
import type { Told } from './workload';

const STAFF = '/partner-program';

/** One client of the torture: it sends to either server and remembers what it was told. */
export class Client {
  constructor(
    private readonly fleet: Fleet,
    readonly random: (below: number) => number,
    readonly told: Told,
  ) {}

  async send(call: Call): Promise<Reply> {
    const reply = await this.fleet.send(this.random(2), call);
    const status = reply?.status ?? 0;
    this.told.statuses.set(status, (this.told.statuses.get(status) ?? 0) + 1);
    const fault = status >= 500 || status === 401 || status === 400;
    if (fault) this.told.faults.push(`${status} ${call.path} ${JSON.stringify(reply?.body)}`);
    return reply;
  }

  /** An action of staff on the record as it is now. */
  async act(
    records: string,
    documentId: string,
    name: string,
    input: object,
    bearer: string,
  ): Promise<void> {
    const path = `${STAFF}/${records}/${documentId}/actions`;
    const read = await this.send({ method: 'GET', path, bearer });
    const expectedVersion = read?.body.meta?.version;
    if (expectedVersion === undefined) return;
    const body = { expectedVersion, input };
    await this.effect(documentId, name, { method: 'POST', path: `${path}/${name}`, bearer, body });
  }

  /** Something that changes a record's version; what was confirmed is remembered. */
  async effect(documentId: string, action: string, call: Call): Promise<void> {
    const reply = await this.send(call);
    if (reply?.status !== 200) return;
    const { version } = reply.body.data as { version: number };
    this.told.done.push({ documentId, action, version });
  }

  pick<T>(items: readonly T[]): T {
    return items[this.random(items.length)] as T;
  }
}
