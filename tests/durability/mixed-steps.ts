import { addDays } from '../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { pdfOf } from '../files/support/contents';
import type { Client } from './client';
import type { Player, World } from './world';

const API = '/api/partner-program';
const SALES = 40;
const PRODUCTS = ['site-enterprise', 'bitrix24-enterprise', 'site-start'];

/** What feeds the rating beside projects: sales, marketing with evidence in files, and its mails. */
export class MixedSteps {
  #made = 0;

  constructor(
    private readonly client: Client,
    private readonly world: World,
    private readonly number: number,
  ) {}

  steps(): (() => Promise<void>)[] {
    return [
      () => this.#sales(),
      () => this.#sales(),
      () => this.#request(),
      () => this.#decide(),
      () => this.#decide(),
      () => this.#file(),
    ];
  }

  /** Sales with few numbers, so that most rows correct, return or repeat one. */
  async #sales(): Promise<void> {
    const sales = Array.from({ length: 1 + this.client.random(12) }, () => this.#row());
    const path = `${API}/integrations/sales`;
    await this.client.send({ method: 'PUT', path, bearer: this.world.sales, body: { sales } });
  }

  #row(): object {
    const { bin } = this.client.pick(this.#players());
    return {
      externalId: `T-${this.client.random(SALES)}`,
      soldOn: this.#daysAgo(1 + this.client.random(60)),
      product: this.client.pick(PRODUCTS),
      buyerBin: this.world.outsider.bin,
      partnerBin: bin,
      amount: `${1 + this.client.random(30)}00000.00`,
      kind: this.client.random(6) === 0 ? 'return' : 'sale',
    };
  }

  /** A request for marketing points, proven by an address or by a file. */
  async #request(): Promise<void> {
    const { owner } = this.client.pick(this.world.holders);
    const { bearer } = owner;
    const name = `${this.number}-${(this.#made += 1)}`;
    const file = this.client.random(2) === 0 ? await this.#upload(bearer, name) : undefined;
    const evidence = file ? { files: [file] } : { addresses: [`https://example.kz/${name}`] };
    const path = `${API}/cabinet/point-requests`;
    const body = { activity: 'torture', on: this.#daysAgo(3), title: name, ...evidence };
    const added = await this.client.send({ method: 'POST', path, bearer, body });
    if (added?.status !== 201) return;
    const { documentId, version } = added.body.data as { documentId: string; version: number };
    await this.client.effect(documentId, 'submit', {
      method: 'POST',
      path: `${path}/${documentId}/submit`,
      bearer,
      body: { expectedVersion: version },
    });
  }

  async #decide(): Promise<void> {
    const { bearer } = this.world.admin;
    const path = '/partner-program/point-requests?state=submitted';
    const read = await this.client.send({ method: 'GET', path, bearer });
    const waiting = (read?.body.data ?? []) as { documentId: string }[];
    if (waiting.length === 0) return;
    const { documentId } = this.client.pick(waiting);
    const name = this.client.pick(['grant', 'grant', 'refuse', 'return']);
    const input = { grant: {}, refuse: { partnerReason: 'нет' }, return: { remarks: 'ещё' } }[name];
    await this.client.act('point-requests', documentId, name, input ?? {}, bearer);
  }

  /** A file that no request names; some are taken back. */
  async #file(): Promise<void> {
    const { bearer } = this.client.pick(this.world.holders).owner;
    const documentId = await this.#upload(bearer, `${this.number}-${(this.#made += 1)}`);
    if (!documentId || this.client.random(2) === 0) return;
    this.client.told.files.delete(documentId);
    await this.client.send({
      method: 'DELETE',
      path: `${API}/cabinet/files/${documentId}`,
      bearer,
    });
  }

  async #upload(bearer: string, name: string): Promise<string | undefined> {
    const file = { name: `${name}.pdf`, content: pdfOf(2_000 + this.client.random(200_000)) };
    const path = `${API}/cabinet/files`;
    const reply = await this.client.send({ method: 'POST', path, bearer, file });
    if (reply?.status !== 201) return undefined;
    const { documentId } = reply.body.data as { documentId: string };
    this.client.told.files.add(documentId);
    return documentId;
  }

  #players(): Player[] {
    return [...this.world.holders, this.world.outsider];
  }

  #daysAgo(days: number): string {
    return addDays(clockOf(this.world.server.strapi).today(), -days);
  }
}
