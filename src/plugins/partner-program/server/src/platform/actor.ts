/** Who acts. Ids only: journals and ledgers never hold personal data. */
export interface Actor {
  readonly kind: 'admin' | 'user' | 'token' | 'job' | 'system';
  /** The numeric id of the admin, user or API token; the name of the job; null for the system. */
  readonly id: string | null;
}

export const SYSTEM: Actor = { kind: 'system', id: null };

/** Who acts when time does: the journal names the job. */
export function jobActor(name: string): Actor {
  return { kind: 'job', id: name };
}

/** A text that names the actor uniquely. */
export function actorKey(actor: Actor): string {
  return `${actor.kind}:${actor.id ?? ''}`;
}
