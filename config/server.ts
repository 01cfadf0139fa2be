import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Server> => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS', []) },
  // Of X-Forwarded-For only what the one proxy before us has written: the rest came from the client.
  proxy: { koa: env.bool('BEHIND_PROXY', false), maxIpsCount: 1 },
});

export default config;
