import type { Core } from '@strapi/strapi';

const MIB = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('CORS_ORIGINS', ['*']),
      headers: ['Content-Type', 'Authorization', 'Accept', 'If-None-Match', 'Idempotency-Key'],
      expose: ['ETag', 'Content-Disposition'],
      // The API is read with tokens: a site's page never needs the panel's cookies.
      credentials: false,
    },
  },
  'strapi::poweredBy',
  'strapi::query',
  {
    name: 'strapi::body',
    // A batch of 1,000 sales, every text at its longest and escaped, is a little over 1 MiB. Texts of
    // a form are read into memory, files go to the disk.
    config: {
      jsonLimit: '2mb',
      formidable: { maxFileSize: 20 * MIB, maxFieldsSize: MIB, maxFields: 100 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
