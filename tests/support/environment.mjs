/** What a server under test needs to know besides its database; the secrets protect nothing. */
export const TEST_ENVIRONMENT = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-one,test-key-two',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789abcdef',
  API_TOKEN_SALT: 'test-api-token-salt-0123456789abcdef',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-0123456789ab',
  JWT_SECRET: 'test-jwt-secret-0123456789abcdef01234',
  ENCRYPTION_KEY: 'test-encryption-key-0123456789abcdef0',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_POOL_MIN: '0',
  // No mail leaves a test that does not ask for it.
  SMTP_URL: '',
  MAIL_FROM: '',
  MAIL_DIR: '',
  SITE_URL: '',
  PUBLIC_URL: '',
  BEHIND_PROXY: 'false',
  // Neither a developer's .env nor his clock may change what a test sees.
  ENV_PATH: '/dev/null',
  TZ: 'UTC',
};
