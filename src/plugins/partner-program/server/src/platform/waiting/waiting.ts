import type { Knex } from 'knex';

import type { Side } from '../../../../rules/desk/item.states';
import type { Day } from '../../../../rules/shared/days';
import type { Text } from '../languages';
import type { OpenRows } from './open-rows';

/** What somebody must do next about an open record. */
export interface Step {
  readonly side: Side;
  readonly name: Text;
}

/** Names an open item where its page is looked for. */
export interface ItemRef {
  readonly documentId: string;
  /** Public name of its partner; null where it is about none. */
  readonly partner: string | null;
}

/** A kind of open work: what is due, overdue or waited for. Home page, menu and desk show it. */
export interface WaitingKind {
  /** Stable name: `project-submitted`. */
  readonly kind: string;
  readonly name: Text;
  /** What its records are called in the journal: `enterprise-project`. */
  readonly record: string;
  /** Who is told of it: permission with the plugin's prefix. */
  readonly permission: string;
  /** Where it is done, below the panel's own address: `/plugins/partner-program/point-requests`. */
  readonly href: string;
  /** The steps that its rows name. */
  readonly steps: Readonly<Record<string, Step>>;
  /** What its rows are about, by the code they name, where the kind alone does not tell. */
  readonly about?: Readonly<Record<string, Text>>;
  /** The page of one item, below the panel's own address. */
  link(item: ItemRef): string;
  /** Every item that is open today, as a query. */
  open(db: Knex, today: Day): Promise<OpenRows>;
  /** K4.7: the working days left on the stopped clocks of these items, by their public names. */
  stopped?(
    db: Knex,
    documentIds: readonly string[],
    today: Day,
  ): Promise<ReadonlyMap<string, number>>;
}

const registered: WaitingKind[] = [];

/** Called once, with the kinds of every manifest. */
export function registerWaiting(kinds: readonly WaitingKind[]): void {
  registered.splice(0, registered.length, ...kinds);
}

/** Every kind of open work there is, in the order of features. */
export function waitingKinds(): readonly WaitingKind[] {
  return registered;
}
