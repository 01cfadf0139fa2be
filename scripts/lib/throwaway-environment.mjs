/** What a server needs to know that lives for a check only; the secrets protect nothing. */
export function throwawayEnvironment(databaseUrl) {
  const secret = (name) => `throwaway-${name}-0123456789abcdef0123456789`;
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    APP_KEYS: `${secret('key-one')},${secret('key-two')}`,
    ADMIN_JWT_SECRET: secret('admin'),
    API_TOKEN_SALT: secret('api'),
    TRANSFER_TOKEN_SALT: secret('transfer'),
    JWT_SECRET: secret('jwt'),
    ENCRYPTION_KEY: secret('encryption'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ENV_PATH: '/dev/null',
  };
}
