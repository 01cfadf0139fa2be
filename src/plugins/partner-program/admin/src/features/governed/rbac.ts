import type { RBACMiddleware } from '@strapi/strapi/admin';
import type { GovernedRecord } from '../../shared/api/types';
import { isOurs } from '../../shared/plugin-id';

const EXPLORER = 'plugin::content-manager.explorer.';

type Allowed = keyof GovernedRecord['cm'];
const NEEDS: Readonly<Record<string, Allowed>> = {
  [`${EXPLORER}create`]: 'canCreate',
  [`${EXPLORER}update`]: 'canEdit',
  [`${EXPLORER}delete`]: 'canDelete',
};

interface PermissionLike {
  readonly action: string;
  readonly subject?: string | null;
}

/** Whether the programme leaves the Content Manager that much of a governed record. */
export function leftToContentManager(
  { action, subject }: PermissionLike,
  records: readonly GovernedRecord[],
): boolean {
  // Nothing of ours has drafts, but Strapi offers "Publish" in its lists all the same.
  if (action === `${EXPLORER}publish` && subject && isOurs(subject)) return false;
  const governed = records.find(({ uid }) => uid === subject);
  const needed = NEEDS[action];
  return !governed || !needed || governed.cm[needed];
}

/**
 * Takes the buttons away that the server would refuse anyway (create, save, delete, bulk delete):
 * a super admin holds every permission, and the Content Manager would offer him all of them.
 */
export function respectServer(
  readRecords: () => Promise<readonly GovernedRecord[]>,
): RBACMiddleware {
  return () => (next) => async (permissions) => {
    if (!permissions.some(({ subject }) => subject && isOurs(subject))) return next(permissions);
    const records = await readRecords();
    return next(permissions.filter((permission) => leftToContentManager(permission, records)));
  };
}
