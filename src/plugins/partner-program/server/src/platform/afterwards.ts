import type { Core } from '@strapi/strapi';

/** Does something when the transaction under way has ended, outside of it. */
export async function afterwards(
  strapi: Core.Strapi,
  then: { committed?: () => Promise<void>; rolledBack?: () => Promise<void> },
): Promise<void> {
  await strapi.db.transaction(({ onCommit, onRollback }: TransactionEnd) => {
    if (then.committed) onCommit(then.committed);
    if (then.rolledBack) onRollback(then.rolledBack);
  });
}

interface TransactionEnd {
  onCommit(then: () => Promise<void>): void;
  onRollback(then: () => Promise<void>): void;
}
