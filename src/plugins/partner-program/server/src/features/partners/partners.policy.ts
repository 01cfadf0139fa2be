import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { roleCovers } from '../../../../rules/partners/status.rules';
import type { UserRole } from '../../../../rules/partners/partner';
import type { CabinetCaller } from '../../platform/http/route';
import { RefusalError } from '../../platform/refusals';
import { callerOfLogin } from './partner-users.store';

interface PolicyContext {
  readonly state: {
    user?: { id: number };
    partnerUser?: CabinetCaller;
  };
}

/**
 * Finds the partner of the login and puts it on the request (rule D-doors). With a role, the login
 * needs a partner and at least that role. An ended partnership may still be read, not written.
 */
export async function partnerUser(
  context: PolicyContext,
  config: { role: UserRole | null },
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  const { user } = context.state;
  if (!user) throw new errors.UnauthorizedError();
  const caller = await callerOfLogin(strapi.db.connection, user.id);
  if (caller) context.state.partnerUser = caller;
  if (config.role === null) return true;
  if (!caller) throw new RefusalError({ code: 'user.no-partner', facts: {} });
  if (caller.partnership === 'ended' && config.role !== 'viewer') {
    throw new RefusalError({ code: 'user.partnership-ended', facts: {} });
  }
  if (!roleCovers(caller.role, config.role)) {
    const facts = { needed: config.role, role: caller.role };
    throw new RefusalError({ code: 'user.role-too-low', facts });
  }
  return true;
}
