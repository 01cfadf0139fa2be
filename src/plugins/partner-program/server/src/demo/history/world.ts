import type { Core } from '@strapi/strapi';

import type { Decision } from '../../../../rules/shared/decision';
import type { Actor } from '../../platform/actor';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import type { When } from './when';

/** A partner once it is registered. */
export interface LivePartner {
  readonly id: number;
  readonly documentId: string;
  readonly bin: string;
}

/** What earlier acts have made, by the names under which the plan knows it. */
export interface World {
  readonly strapi: Core.Strapi;
  /** The programme manager, who makes the decisions. */
  readonly manager: Actor;
  /** Sends sales with its API token. */
  readonly salesSystem: Actor;
  /** Sends licence keys with another one. */
  readonly keySystem: Actor;
  readonly cities: ReadonlyMap<string, string>;
  readonly partners: Map<string, LivePartner>;
  readonly owners: Map<string, Actor>;
  readonly competences: Map<string, string>;
  readonly projects: Map<string, string>;
  readonly requests: Map<string, string>;
  /** Specialists with their papers, publications, large projects, reports, claims. */
  readonly records: Map<string, string>;
}

/** Something that somebody did once. */
export interface Act extends When {
  readonly run: (world: World) => Promise<unknown>;
}

export function act(when: When, run: Act['run']): Act {
  return { ...when, run };
}

/** Carries out a use case; a refusal is a mistake in the plan. */
export async function done<T>(
  world: World,
  actor: Actor,
  work: (unit: Unit) => Promise<Decision<T>>,
): Promise<T> {
  return valueOf(await inUnit(world.strapi, actor, work));
}

export function valueOf<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  const { code, facts } = decision.refusal;
  throw new Error(`The demo was refused: ${code} ${JSON.stringify(facts)}`);
}

/** What an earlier act has put there. */
export function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The demo's plan names ${name} before it is there`);
  return value;
}
