import type { Test } from 'supertest';
import type { TestServer } from '../../support';
import { done } from '../../support/scene';

export interface Item {
  readonly kind: string;
  readonly documentId: string;
  readonly partner: { readonly documentId: string; readonly name: string } | null;
  readonly side: string;
  readonly state: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly workingDays: number | null;
  readonly owner: { readonly id: number; readonly name: string } | null;
  readonly version: number;
}

interface Counted {
  readonly count: number;
}

export interface Look {
  readonly data: readonly Item[];
  readonly meta: {
    readonly pagination: { readonly total: number };
    readonly states: readonly (Counted & { readonly state: string })[];
    readonly kinds: readonly (Counted & { readonly kind: string })[];
  };
}

/** An administrator at the desk. */
export interface OpenDesk {
  ask(query: string): Test;
  look(query?: string): Promise<Look>;
  assign(kind: string, documentId: string, owner: number | null, version: number): Test;
  colleagues(kind: string): Promise<{ id: number }[]>;
}

export function openDesk({ agent }: Pick<TestServer, 'agent'>, bearer: string): OpenDesk {
  const at = '/partner-program/queue';
  const ask = (query: string): Test =>
    agent.get(at + query).set({ Authorization: bearer, 'Accept-Language': 'en' });
  return {
    ask,
    look: async (query = '') => {
      const { status, body } = await ask(query);
      expect({ status, error: (body as { error?: unknown }).error }).toEqual({ status: 200 });
      return body as Look;
    },
    assign: (kind, documentId, owner, expectedVersion) =>
      agent
        .put(`${at}/${kind}/${documentId}/owner`)
        .set('Authorization', bearer)
        .send({ owner, expectedVersion }),
    colleagues: (kind) => done(ask(`/colleagues?kind=${kind}`)),
  };
}
