import type { Core } from '@strapi/strapi';

/** API tokens of the systems that send us sales and licence keys. */
export interface ApiTokens {
  readonly sales: string;
  readonly licenceKeys: string;
}

/** What staff see the systems called. */
export const SYSTEMS = { sales: 'Система продаж', licenceKeys: 'Лицензионные ключи' } as const;

/** Makes both tokens; they are shown once. */
export async function makeApiTokens(strapi: Core.Strapi): Promise<ApiTokens> {
  return {
    sales: await makeToken(strapi, SYSTEMS.sales, 'Присылает продажи лицензий', [SALES]),
    licenceKeys: await makeToken(strapi, SYSTEMS.licenceKeys, 'Присылает ключи системы продаж', [
      LICENCE_KEYS,
    ]),
  };
}

/** The one thing the sales system may do. */
const SALES = 'plugin::partner-program.sales.receive';

/** And what the other may. */
const LICENCE_KEYS = 'plugin::partner-program.licence-keys.receive';

async function makeToken(
  strapi: Core.Strapi,
  name: string,
  description: string,
  permissions: readonly string[],
): Promise<string> {
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const custom = { kind: 'content-api', type: 'custom', permissions, lifespan: null };
  return (await tokens.create({ name, description, ...custom })).accessKey;
}
