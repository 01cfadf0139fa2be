import { randomBytes } from 'node:crypto';
import { readJson, writeSecretJson } from '../lib/json-file.mjs';
import { FILES } from './folder.mjs';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'POSTGRES_PASSWORD',
];

/** Secrets of this demo, made at its first start. */
export function demoSecrets() {
  const known = readJson(FILES.secrets) ?? {};
  const missing = SECRETS.filter((name) => !known[name]);
  if (missing.length === 0) return known;
  const made = missing.map((name) => [name, randomBytes(32).toString('base64url')]);
  const secrets = { ...known, ...Object.fromEntries(made) };
  writeSecretJson(FILES.secrets, secrets);
  return secrets;
}

/** The environment of the demo's server and loader. */
export function demoEnvironment(options, databaseUrl) {
  const { POSTGRES_PASSWORD: _, ...secrets } = demoSecrets();
  return {
    ...secrets,
    // Not the caller's: production refuses a moved clock and mails that are files.
    NODE_ENV: 'development',
    HOST: options.host,
    PORT: String(options.port),
    DATABASE_URL: databaseUrl,
    // Mails of the demo are files to be looked at: none leaves this machine.
    MAIL_DIR: FILES.mail,
    SMTP_URL: '',
    MAIL_FROM: '',
    SITE_URL: options.url,
    PUBLIC_URL: options.url,
    FILES_DRIVER: 'fs',
    FILES_DIR: FILES.files,
    STRAPI_TELEMETRY_DISABLED: 'true',
    // A developer's .env is for `strapi develop`; the demo is the same for everybody.
    ENV_PATH: '/dev/null',
    BROWSER: 'none',
  };
}
